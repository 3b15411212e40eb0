package app.ritme.outcome;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Houses.Furnishing;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.outcome.compass.MyCompassService;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import app.ritme.outcome.measure.Basis;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.MeasurementId;
import app.ritme.outcome.measure.Sex;
import app.ritme.outcome.shown.FigureService;
import app.ritme.outcome.shown.GuestFigureService;
import app.ritme.outcome.shown.Showing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** What is asked and measured in houses of tests. */
@TestComponent
@Order(70)
public class OutcomeFixtures implements Furnishing {

    private final InstrumentService instruments;
    private final GuestQuestionnaireService guests;
    private final MyQuestionnaireService mine;
    private final GuestMeasureService measures;
    private final MyCompassService compass;
    private final FigureService figures;
    private final EditionService editions;
    private final GuestFigureService guestFigures;
    private final Clock clock;

    OutcomeFixtures(
            InstrumentService instruments,
            GuestQuestionnaireService guests,
            MyQuestionnaireService mine,
            GuestMeasureService measures,
            MyCompassService compass,
            FigureService figures,
            EditionService editions,
            GuestFigureService guestFigures,
            Clock clock) {
        this.compass = compass;
        this.figures = figures;
        this.editions = editions;
        this.guestFigures = guestFigures;
        this.measures = measures;
        this.instruments = instruments;
        this.guests = guests;
        this.mine = mine;
        this.clock = clock;
    }

    /** A house with cut-offs of its own, a questionnaire handed in, one that waits, a corrected measure, a compass and hidden numbers. */
    @Override
    public void fill(House house, House.Person guest) {
        doAs(house.manager(), () -> instruments.setCutOffs(Instrument.AUDIT_C, List.of(4, 5)));
        aFilled(guest, house.manager(), Instrument.PHQ_4, 1, 1, 0, 0);
        aQuestionnaire(guest, house.manager(), Instrument.GAD_7);
        doAs(house.manager(), () -> measures.basis(guest.personId(), new Basis(LocalDate.of(1960, 5, 1), Sex.FEMALE)));
        MeasurementId wrong = aMeasured(guest, house.manager(), Measure.GRIP, "82", 0);
        as(house.manager(), () -> measures.correct(wrong, new BigDecimal("28"), today()));
        aCompass(guest, 3);
        doAs(house.manager(), () -> figures.choose(Map.of(Figure.METABOLISM, Showing.HIDDEN)));
        EditionId edition =
                as(house.manager(), () -> editions.editions(false)).getFirst().id();
        doAs(house.manager(), () -> figures.choose(edition, Map.of(Figure.METABOLISM, Showing.SHOWN)));
        doAs(house.manager(), () -> guestFigures.choose(guest.personId(), Map.of(Figure.COMPOSITION, Showing.HIDDEN)));
    }

    /** One that the guest, who stays or stayed here, finished with the same rating six times. */
    public void aCompass(House.Person guest, int rating) {
        doAs(guest, () -> {
            List.of(CompassResult.values()).forEach(result -> compass.rate(result, rating));
            compass.finish();
        });
    }

    /** A value that who looks after the guest measured so many days ago. */
    public MeasurementId aMeasured(House.Person guest, House.Person carer, Measure measure, String value, int daysAgo) {
        return as(
                carer,
                () -> measures.record(guest.personId(), measure, new BigDecimal(value), today().minusDays(daysAgo)));
    }

    /** One that waits, sent by who looks after the guest. */
    public QuestionnaireId aQuestionnaire(House.Person guest, House.Person carer, Instrument instrument) {
        doAs(carer, () -> guests.ask(guest.personId(), new Ask(instrument, Occasion.ONCE, today(), Set.of())));
        String name = as(carer, () -> guests.of(guest.personId(), 100)).offered().stream()
                .filter(definition -> definition.instrument() == instrument)
                .findFirst()
                .orElseThrow()
                .name();
        return as(guest, mine::mine).waiting().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** One that the guest handed in with these answers, the first first. */
    public QuestionnaireId aFilled(House.Person guest, House.Person carer, Instrument instrument, int... answers) {
        QuestionnaireId id = aQuestionnaire(guest, carer, instrument);
        doAs(guest, () -> {
            for (int i = 0; i < answers.length; i++) {
                mine.answer(id, i + 1, answers[i]);
            }
            mine.handIn(id);
        });
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Houses.ZONE);
    }
}
