package app.ritme.people;

import app.ritme.people.keys.Keyset;
import app.ritme.people.keys.Place;
import app.ritme.shared.Ids;
import app.ritme.shared.Tenancy;
import com.google.crypto.tink.Aead;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Keys keys;
    private final Aead master;

    /** @param master the keys of this installation, kept outside of the database */
    Seals(Keys keys, @Qualifier("master") Aead master) {
        this.keys = keys;
        this.master = master;
    }

    /**
     * To write with: makes the key when this is the first text about that person. Holds it until the transaction ends, so
     * that a renewal never destroys a key under which a text is just being written.
     */
    public Seal of(PersonId person) {
        Set<PersonId> one = Set.of(person);
        Map<PersonId, Seal> held = held(one);
        return Objects.requireNonNull((held.isEmpty() ? ofNew(one) : held).get(person));
    }

    /**
     * To write with, about several of whom no key was found; in as many statements for many as for one. Who got one
     * meanwhile keeps it.
     */
    public Map<PersonId, Seal> ofNew(Set<PersonId> persons) {
        Keyset house = heldHouse();
        List<PersonId> all = List.copyOf(persons);
        keys.addPersons(
                texts(all, person -> Ids.next().toString()),
                texts(all, person -> person.value().toString()),
                texts(all, person -> HexFormat.of().formatHex(fresh(person, house))),
                house.newest());
        return held(persons);
    }

    /** To read with, in one statement; who has no key yet, or none any more, is not in it. */
    public Map<PersonId, Seal> of(Set<PersonId> persons) {
        return keys.of(ids(persons)).stream()
                .map(this::seal)
                .collect(Collectors.toMap(Seal::person, Function.identity()));
    }

    /** To read with; empty for who has no key yet, or none any more. */
    public Optional<Seal> find(PersonId person) {
        return Optional.ofNullable(of(Set.of(person)).get(person));
    }

    /** To read with keys that came along with what they open, for a page that may ask few statements. */
    public Seal of(PersonId person, byte[] personKey, byte[] organisationKey) {
        return seal(new Keys.Wrapped(person.value(), personKey, organisationKey));
    }

    private Map<PersonId, Seal> held(Set<PersonId> persons) {
        return keys.hold(ids(persons)).stream()
                .map(this::fitting)
                .collect(Collectors.toMap(Seal::person, Function.identity()));
    }

    /** The house's key may have been renewed while this one was waited for: then both are read again, and fit. */
    private Seal fitting(Keys.Held found) {
        Keyset house = house(found.getOrganisationKey());
        Integer under = found.getUnder();
        return under != null && !house.has(under)
                ? find(new PersonId(found.getPerson())).orElseThrow()
                : seal(new Keys.Wrapped(found.getPerson(), found.getPersonKey(), found.getOrganisationKey()));
    }

    private static byte[] fresh(PersonId person, Keyset house) {
        return Keyset.fresh().wrap(house.cipher(), Place.ofPerson(tenant(), person.value()));
    }

    private static String[] texts(List<PersonId> persons, Function<PersonId, String> of) {
        return persons.stream().map(of).toArray(String[]::new);
    }

    private Keyset heldHouse() {
        return house(keys.holdOrganisation().orElseGet(this::makeHouse));
    }

    /** Of two that begin at once one stays. */
    private byte[] makeHouse() {
        keys.addOrganisation(Ids.next(), Keyset.fresh().wrap(master, Place.ofHouse(tenant())));
        return keys.holdOrganisation().orElseThrow();
    }

    private Seal seal(Keys.Wrapped wrapped) {
        var person = new PersonId(wrapped.person());
        return new Seal(tenant(), person, opened(wrapped), () -> latest(person));
    }

    private Keyset latest(PersonId person) {
        return keys.of(Set.of(person.value())).stream()
                .map(this::opened)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a key is no more"));
    }

    private Keyset opened(Keys.Wrapped wrapped) {
        return Keyset.open(
                wrapped.personKey(),
                house(wrapped.organisationKey()).cipher(),
                Place.ofPerson(tenant(), wrapped.person()));
    }

    private Keyset house(byte[] wrapped) {
        return Keyset.open(wrapped, master, Place.ofHouse(tenant()));
    }

    private static Set<UUID> ids(Set<PersonId> persons) {
        return persons.stream().map(PersonId::value).collect(Collectors.toSet());
    }

    private static UUID tenant() {
        return Tenancy.current().tenant();
    }
}
