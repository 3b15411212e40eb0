package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Sealed;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How somebody is on one day; it may be said again until the day is over. */
@Entity
@DynamicUpdate
class CheckIn {

    private static final String TABLE = "check_in";

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private LocalDate day;
    private boolean notToday;

    @Embedded
    @EmbeddedColumnNaming("sleep_%s")
    private @Nullable Answer sleep;

    @Embedded
    @EmbeddedColumnNaming("energy_%s")
    private @Nullable Answer energy;

    @Embedded
    @EmbeddedColumnNaming("mood_%s")
    private @Nullable Answer mood;

    @Embedded
    @EmbeddedColumnNaming("stress_%s")
    private @Nullable Answer stress;

    @Embedded
    @EmbeddedColumnNaming("soreness_%s")
    private @Nullable Answer soreness;

    @Enumerated(EnumType.STRING)
    private @Nullable Slept slept;

    private @Nullable Short pain;
    private @Nullable Sealed tags;

    private Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    /** Nothing is said yet. */
    CheckIn(PersonId person, LocalDate day, Instant now) {
        this.personId = person.value();
        this.day = day;
        this.answeredAt = now;
    }

    /**
     * Takes what was tapped. What was not keeps its answer of today, or else is as it was yesterday.
     *
     * @param yesterday nothing when there was no answer yesterday
     * @throws Refusal when that leaves nothing said at all
     */
    void answer(Map<Scale, Integer> tapped, Map<Scale, Answer> yesterday, Instant now) {
        var answers = new EnumMap<Scale, Answer>(Scale.class);
        yesterday.forEach((scale, answer) -> answers.put(scale, answer.carriedOver()));
        answers.putAll(answers());
        tapped.forEach((scale, value) -> answers.put(scale, Answer.tapped(value)));
        if (answers.isEmpty()) {
            throw new Refusal("error.check-in.empty");
        }
        hold(answers);
        this.notToday = false;
        this.answeredAt = now;
    }

    /** Says about how long they slept, or leaves it open. */
    void sleep(@Nullable Slept hours) {
        this.slept = hours;
    }

    /** Says what there is beside the scales, or leaves it open. @throws Refusal when it does not fit */
    void beside(Beside said, Supplier<Seal> seal) {
        said.refuseUnfit();
        this.pain = said.pain() == null ? null : said.pain().shortValue();
        this.tags = said.tags().isEmpty() ? null : seal.get().seal(TABLE, id, String.join("\n", said.tags()));
    }

    /** They would rather not say, which is an answer too. */
    void leaveForToday(Instant now) {
        this.slept = null;
        this.pain = null;
        this.tags = null;
        hold(Map.of());
        this.notToday = true;
        this.answeredAt = now;
    }

    final Map<Scale, Answer> answers() {
        var answers = new EnumMap<Scale, Answer>(Scale.class);
        for (Scale scale : Scale.values()) {
            Answer answer = answer(scale);
            if (answer != null) {
                answers.put(scale, answer);
            }
        }
        return answers;
    }

    /** Without the words of their own, which stay sealed. */
    CheckInAnswers said() {
        return said(List.of());
    }

    /** All of it, opened. */
    CheckInAnswers said(Seal seal) {
        return said(
                tags == null ? List.of() : seal.open(TABLE, id, tags).lines().toList());
    }

    LocalDate day() {
        return day;
    }

    boolean hasTags() {
        return tags != null;
    }

    private CheckInAnswers said(List<String> words) {
        Integer felt = pain == null ? null : (int) pain;
        return new CheckInAnswers(day, notToday, answers(), slept, new Beside(felt, words), answeredAt);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    private @Nullable Answer answer(Scale scale) {
        return switch (scale) {
            case SLEEP -> sleep;
            case ENERGY -> energy;
            case MOOD -> mood;
            case STRESS -> stress;
            case SORENESS -> soreness;
        };
    }

    private void hold(Map<Scale, Answer> answers) {
        this.sleep = answers.get(Scale.SLEEP);
        this.energy = answers.get(Scale.ENERGY);
        this.mood = answers.get(Scale.MOOD);
        this.stress = answers.get(Scale.STRESS);
        this.soreness = answers.get(Scale.SORENESS);
    }
}
