package app.ritme.people;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody the house knows, with or without an account. */
@Entity
class Person {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String givenName;
    private String familyName;
    private @Nullable String email;
    private String phone;
    private String language;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonData data, Instant now) {
        this.createdAt = now;
        describe(data);
    }

    final void describe(PersonData data) {
        if (data.givenName().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        this.givenName = data.givenName().strip();
        this.familyName = data.familyName().strip();
        this.email = data.email().map(EmailAddress::value).orElse(null);
        this.phone = data.phone().strip();
        this.language = data.language().code();
    }

    PersonId id() {
        return new PersonId(id);
    }

    String givenName() {
        return givenName;
    }

    String fullName() {
        return (givenName + " " + familyName).strip();
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    Language language() {
        return Language.ofCode(language);
    }

    PersonData data() {
        return new PersonData(givenName, familyName, email(), phone, language());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
