package app.ritme.enquiry;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.people.PersonData;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for an introduction talk. As long as no talk is planned by the mailed link, it is nothing but what
 * was typed, and is forgotten after a week.
 */
@Entity
class Enquiry {

    static final Duration LIFETIME = Duration.ofDays(7);

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String givenName;
    private String familyName;
    private String email;
    private String phone;
    private String language;
    private UUID editionId;

    @SuppressWarnings("unused") // queries ask for it
    private Instant askedAt;

    private Instant expiresAt;
    private @Nullable UUID personId;
    private @Nullable UUID enrolmentId;
    private @Nullable UUID sessionId;
    private @Nullable Instant toldStartsAt;
    private @Nullable UUID toldHost;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Enquiry() {}

    /** @throws Refusal when no name was given */
    Enquiry(EnquiryData data, Instant now) {
        if (data.givenName().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        this.givenName = data.givenName().strip();
        this.familyName = data.familyName().strip();
        this.email = data.email().value();
        this.phone = data.phone().strip();
        this.language = data.language().code();
        this.editionId = data.edition().value();
        this.askedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** It is real from now on: whose it is, where they are on their way, and when the talk is. */
    void plan(PersonId person, EnrolmentId enrolment, SessionId session) {
        this.personId = person.value();
        this.enrolmentId = enrolment.value();
        this.sessionId = session.value();
    }

    /** Nothing is planned any more; the mailed link opens for another while. */
    void cancel(Instant now) {
        this.expiresAt = now.plus(LIFETIME);
    }

    /** Everybody was told that this is the talk, or that there is none. */
    void told(Optional<PlannedTalk> talk) {
        this.toldStartsAt = talk.map(PlannedTalk::startsAt).orElse(null);
        this.toldHost = talk.map(planned -> planned.host().value()).orElse(null);
    }

    /** Whether nothing came of it. */
    boolean isIdle(Instant now) {
        return personId == null && !expiresAt.isAfter(now);
    }

    EnquiryId id() {
        return new EnquiryId(id);
    }

    String givenName() {
        return givenName;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Language language() {
        return Language.ofCode(language);
    }

    EditionId edition() {
        return new EditionId(editionId);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** As the house would know them. */
    PersonData person() {
        return new PersonData(givenName, familyName, Optional.of(email()), phone, language());
    }

    Optional<PersonId> known() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    Optional<EnrolmentId> enrolment() {
        return Optional.ofNullable(enrolmentId).map(EnrolmentId::new);
    }

    Optional<SessionId> session() {
        return Optional.ofNullable(sessionId).map(SessionId::new);
    }

    Optional<Instant> toldStartsAt() {
        return Optional.ofNullable(toldStartsAt);
    }

    Optional<PersonId> toldHost() {
        return Optional.ofNullable(toldHost).map(PersonId::new);
    }
}
