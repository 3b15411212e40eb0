package app.ritme.outcome.instrument;

import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a house decided about one questionnaire: whether it is offered, its own cut-offs, its own licensed wording. */
@Entity
class InstrumentChoice {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private Instrument instrument;

    private boolean offered;

    private Integer[] cutOffs = {};

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText intro = LocalizedText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText questions = LocalizedText.EMPTY;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText answers = LocalizedText.EMPTY;

    private String licence = "";

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected InstrumentChoice() {}

    /** As long as a house decides nothing, what is free and needs nobody is offered. */
    InstrumentChoice(Definition definition) {
        this.instrument = definition.instrument();
        this.offered = isOfferedByItself(definition);
    }

    static boolean isOfferedByItself(Definition definition) {
        return definition.free() && !definition.instrument().needsClinician();
    }

    /** @throws Refusal when there is nothing to ask */
    void offer(Definition shipped) {
        if (!shown(shipped).isWorded()) {
            throw new Refusal("error.instrument.unworded");
        }
        this.offered = true;
    }

    void setAside() {
        this.offered = false;
    }

    /** @throws Refusal when they do not rise from the lowest to the highest score, or are not for a house to set */
    void cutOffs(Definition shipped, List<Integer> from) {
        int wanted = shipped.bands().size() - 1;
        ScoringKey key = shipped.key();
        boolean rising = IntStream.range(0, from.size())
                .allMatch(i -> from.get(i) > (i == 0 ? key.least() : from.get(i - 1)) && from.get(i) <= key.most());
        if (!shipped.adjustable() || from.size() != wanted || !rising) {
            throw new Refusal("error.instrument.cut-offs", wanted, key.least() + 1, key.most());
        }
        this.cutOffs = from.toArray(Integer[]::new);
    }

    /** @throws Refusal when the wording comes with Ritme, or does not fit the key */
    void word(Definition shipped, Wording wording) {
        if (shipped.free()) {
            throw new Refusal("error.instrument.free");
        }
        wording.refuseUnfit(shipped.key());
        this.intro = wording.intro();
        this.questions = wording.questions();
        this.answers = wording.answers();
        this.licence = wording.licence().strip();
    }

    /** The questionnaire as this house asks and reads it. */
    Definition shown(Definition shipped) {
        Definition moved = cutOffs.length == 0 ? shipped : shipped.withCutOffs(Arrays.asList(cutOffs));
        return shipped.free() || questions.isEmpty() ? moved : moved.worded(wording());
    }

    Wording wording() {
        return new Wording(intro, questions, answers, licence);
    }

    Instrument instrument() {
        return instrument;
    }

    boolean isOffered() {
        return offered;
    }
}
