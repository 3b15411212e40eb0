package app.ritme.outcome.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A house decides what it offers, where cut-offs lie that nobody published, and what it has the right to ask. */
@SuppressWarnings("NullAway.Init")
class InstrumentServiceTest extends RitmeTest {

    private static final LocalizedText FIVE = LocalizedText.of(Language.EN, "First\nSecond\n\nThird\nFourth\nFifth");
    private static final LocalizedText SIX_ANSWERS = LocalizedText.of(Language.EN, "a\nb\nc\nd\ne\nf");
    private static final Wording WORDING =
            new Wording(LocalizedText.of(Language.EN, "Over two weeks"), FIVE, SIX_ANSWERS, "Licence 12 of the WHO");

    @Autowired
    private InstrumentService instruments;

    private House house;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Questionnaires");
    }

    @Test
    void offersWhatIsFreeAndNeedsNobody() {
        assertThat(offered())
                .containsExactly(
                        Instrument.PHQ_4, Instrument.PHQ_8, Instrument.GAD_7, Instrument.AUDIT_C, Instrument.NRS_PAIN);
    }

    @Test
    void whatIsSetAsideCanBeOfferedAgain() {
        doAs(house.manager(), () -> instruments.setAside(Instrument.GAD_7));
        assertThat(offered()).doesNotContain(Instrument.GAD_7);

        doAs(house.manager(), () -> instruments.offer(Instrument.GAD_7));
        assertThat(offered()).contains(Instrument.GAD_7);
    }

    @Test
    void refusesThePhq9WithoutAClinician() {
        refused("error.instrument.clinician", () -> instruments.offer(Instrument.PHQ_9));
    }

    @Test
    void aLicensedOneIsOfferedOnceItIsWorded() {
        refused("error.instrument.unworded", () -> instruments.offer(Instrument.WHO_5));

        doAs(house.manager(), () -> {
            instruments.word(Instrument.WHO_5, WORDING);
            instruments.offer(Instrument.WHO_5);
        });

        Definition who = row(Instrument.WHO_5).definition();
        assertThat(offered()).contains(Instrument.WHO_5);
        assertThat(who.items()).hasSize(5);
        assertThat(who.items().get(2).text().exactly(Language.EN)).isEqualTo("Third");
        assertThat(who.items().getFirst().choices()).extracting(Choice::value).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(who.licence()).isEqualTo("Licence 12 of the WHO");
    }

    @Test
    void aWordingFitsTheKeyInEveryLanguageAndNamesItsLicence() {
        LocalizedText four = LocalizedText.of(Language.NL, "een\ntwee\ndrie\nvier");
        LocalizedText both = new LocalizedText(
                Map.of(Language.EN, FIVE.exactly(Language.EN), Language.NL, four.exactly(Language.NL)));
        refused("error.instrument.questions", () -> word(new Wording(FIVE, both, SIX_ANSWERS, "x")));
        refused("error.instrument.questions", () -> word(new Wording(FIVE, LocalizedText.EMPTY, SIX_ANSWERS, "x")));
        refused("error.instrument.answers", () -> word(new Wording(FIVE, FIVE, FIVE, "x")));
        refused("error.instrument.licence", () -> word(new Wording(FIVE, FIVE, SIX_ANSWERS, " ")));
        refused("error.instrument.free", () -> instruments.word(Instrument.GAD_7, WORDING));

        doAs(house.manager(), () -> word(WORDING));
        assertThat(row(Instrument.WHO_5).wording()).isEqualTo(WORDING);
    }

    @Test
    void cutOffsThatNobodyPublishedAreTheHousesToSet() {
        doAs(house.manager(), () -> instruments.setCutOffs(Instrument.AUDIT_C, List.of(4, 5)));

        assertThat(row(Instrument.AUDIT_C).definition().bands())
                .extracting(Band::from)
                .containsExactly(0, 4, 5);
        refused("error.instrument.cut-offs", () -> instruments.setCutOffs(Instrument.AUDIT_C, List.of(5, 4)));
        refused("error.instrument.cut-offs", () -> instruments.setCutOffs(Instrument.AUDIT_C, List.of(4)));
        refused("error.instrument.cut-offs", () -> instruments.setCutOffs(Instrument.AUDIT_C, List.of(4, 13)));
        refused("error.instrument.cut-offs", () -> instruments.setCutOffs(Instrument.GAD_7, List.of(4, 9, 14)));
    }

    @Test
    void anotherHouseHasItsOwn() {
        doAs(house.manager(), () -> instruments.setAside(Instrument.PHQ_4));
        House other = houses.aHouse("Other");

        assertThat(as(other.manager(), instruments::instruments).getFirst().offered())
                .isTrue();
    }

    private void word(Wording wording) {
        instruments.word(Instrument.WHO_5, wording);
    }

    private List<Instrument> offered() {
        return as(house.manager(), instruments::instruments).stream()
                .filter(InstrumentRow::offered)
                .map(row -> row.definition().instrument())
                .toList();
    }

    private InstrumentRow row(Instrument instrument) {
        return as(house.manager(), instruments::instruments).stream()
                .filter(row -> row.definition().instrument() == instrument)
                .findFirst()
                .orElseThrow();
    }

    private void refused(String key, Runnable work) {
        ThrowingCallable call = () -> doAs(house.manager(), work);
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
