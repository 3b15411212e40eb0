package app.ritme.people;

import app.ritme.shared.Ids;
import app.ritme.shared.Tenancy;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Finds the key of a person, and makes it when there is none yet; always in the caller's transaction. */
@Component
public class Seals {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final Keys keys;
    private final Aead master;

    /** @param master the key of this installation, kept outside of the database */
    Seals(Keys keys, @Qualifier("master") Aead master) {
        this.keys = keys;
        this.master = master;
    }

    /** To write with: makes the key when this is the first text about that person. */
    public Seal of(PersonId person) {
        return find(person).orElseGet(() -> make(person));
    }

    /** To read with, in one statement; who has no key yet, or none any more, is not in it. */
    public Map<PersonId, Seal> of(Set<PersonId> persons) {
        Set<UUID> ids = persons.stream().map(PersonId::value).collect(Collectors.toSet());
        return keys.of(ids).stream().map(this::seal).collect(Collectors.toMap(Seal::person, Function.identity()));
    }

    /**
     * To write with, about several of whom no key was found; in as many statements for many as for one. Who got one
     * meanwhile keeps it.
     */
    public Map<PersonId, Seal> ofNew(Set<PersonId> persons) {
        Aead organisation = organisation();
        List<PersonId> all = List.copyOf(persons);
        keys.addPersons(
                texts(all, person -> Ids.next().toString()),
                texts(all, person -> person.value().toString()),
                texts(all, person -> HexFormat.of().formatHex(wrap(newKey(), organisation, placeOf(person)))));
        return of(persons);
    }

    /** To read with; empty for who has no key yet, or none any more. */
    public Optional<Seal> find(PersonId person) {
        return Optional.ofNullable(of(Set.of(person)).get(person));
    }

    /** To read with keys that came along with what they open, for a page that may ask few statements. */
    public Seal of(PersonId person, byte[] personKey, byte[] organisationKey) {
        return seal(new Keys.Wrapped(person.value(), personKey, organisationKey));
    }

    private Seal make(PersonId person) {
        Aead organisation = organisation();
        keys.addPerson(Ids.next(), person.value(), wrap(newKey(), organisation, placeOf(person)));
        return find(person).orElseThrow();
    }

    private static String[] texts(List<PersonId> persons, Function<PersonId, String> of) {
        return persons.stream().map(of).toArray(String[]::new);
    }

    private Aead organisation() {
        keys.addOrganisation(Ids.next(), wrap(newKey(), master, tenant()));
        return unwrap(keys.ofOrganisation().orElseThrow(), master, tenant());
    }

    private Seal seal(Keys.Wrapped wrapped) {
        var person = new PersonId(wrapped.person());
        Aead organisation = unwrap(wrapped.organisationKey(), master, tenant());
        return new Seal(Tenancy.current().tenant(), person, unwrap(wrapped.personKey(), organisation, placeOf(person)));
    }

    private static byte[] placeOf(PersonId person) {
        return (Tenancy.current().tenant() + "/" + person.value()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tenant() {
        return Tenancy.current().tenant().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static KeysetHandle newKey() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] wrap(KeysetHandle key, Aead by, byte[] place) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, by, place);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Aead unwrap(byte[] wrapped, Aead by, byte[] place) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, by, place)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a key does not open with the key above it", foreign);
        }
    }
}
