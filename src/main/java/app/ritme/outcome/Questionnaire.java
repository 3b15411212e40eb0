package app.ritme.outcome;

import app.ritme.outcome.Ask.Opening;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A questionnaire sent to a guest, and what is answered so far; once it is handed in, nothing of it changes. */
@Entity
class Questionnaire {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private int definitionVersion;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private int week;
    private LocalDate opensOn;

    @SuppressWarnings("unused") // kept for whoever asks later
    private UUID askedBy;

    @SuppressWarnings("unused") // kept for whoever asks later
    private Instant askedAt;

    private @Nullable Integer[] answers;
    private @Nullable Instant filledAt;
    private @Nullable UUID filledBy;
    private @Nullable Instant withdrawnAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Questionnaire() {}

    Questionnaire(PersonId guest, Definition asked, Occasion occasion, Opening opening, PersonId by, Instant now) {
        this.personId = guest.value();
        this.instrument = asked.instrument();
        this.definitionVersion = asked.version();
        this.occasion = occasion;
        this.week = opening.week();
        this.opensOn = opening.day();
        this.askedBy = by.value();
        this.askedAt = now;
        this.answers = new Integer[asked.items().size()];
    }

    /** Asks the shorter one instead; what both ask keeps its answer. */
    void askInstead(Definition shorter) {
        refuseOver();
        this.instrument = shorter.instrument();
        this.definitionVersion = shorter.version();
        this.answers = Arrays.copyOf(answers, shorter.items().size());
    }

    /**
     * Answers one item, perhaps once more.
     *
     * @param item its number, the first is 1
     * @throws Refusal when there is no such item or answer, or it is handed in
     */
    void answer(Definition asked, int item, int value) {
        refuseOver();
        if (item < 1 || item > answers.length || !asked.items().get(item - 1).offers(value)) {
            throw new Refusal("error.questionnaire.answer");
        }
        @Nullable Integer[] changed = answers.clone();
        changed[item - 1] = value;
        this.answers = changed;
    }

    /** @throws Refusal when nothing is answered, or it is handed in */
    void handIn(PersonId by, Instant now) {
        refuseOver();
        if (!isBegun()) {
            throw new Refusal("error.questionnaire.empty");
        }
        this.filledAt = now;
        this.filledBy = by.value();
    }

    /** @throws Refusal when it is handed in: then it is the guest's */
    void withdraw(Instant now) {
        refuseOver();
        this.withdrawnAt = now;
    }

    private void refuseOver() {
        if (filledAt != null) {
            throw new Refusal("error.questionnaire.filled");
        }
    }

    boolean isBegun() {
        return Arrays.stream(answers).anyMatch(answer -> answer != null);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Optional<Instant> filledAt() {
        return Optional.ofNullable(filledAt);
    }

    /** Whether somebody else than the guest handed it in, with the guest beside them. */
    Optional<PersonId> filledTogetherWith() {
        return Optional.ofNullable(filledBy).filter(by -> !by.equals(personId)).map(PersonId::new);
    }

    QuestionnaireId id() {
        return new QuestionnaireId(id);
    }

    PersonId guest() {
        return new PersonId(personId);
    }

    Instrument instrument() {
        return instrument;
    }

    int definitionVersion() {
        return definitionVersion;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    List<@Nullable Integer> answers() {
        return Arrays.stream(answers).<@Nullable Integer>map(answer -> answer).toList();
    }

    QuestionnaireRow row(Definition definition) {
        return new QuestionnaireRow(
                id(), definition.name(), definition.about(), occasion, week, opensOn, isBegun(), filledAt);
    }
}
