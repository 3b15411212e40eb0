package app.ritme.platform.demo;

import app.ritme.outcome.Ask;
import app.ritme.outcome.GuestQuestionnaireService;
import app.ritme.outcome.MyQuestionnaireService;
import app.ritme.outcome.Occasion;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.outcome.compass.MyCompassService;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.InstrumentService;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the houses of the demo ask and measure. */
@Component
@Profile("demo")
class DemoOutcomes {

    private static final List<Integer> CLINICS_CUT_OFFS = List.of(4, 5);

    private final InstrumentService instruments;
    private final GuestQuestionnaireService questionnaires;
    private final MyQuestionnaireService mine;
    private final DemoMeasures measures;
    private final MyCompassService compass;
    private final DemoResults results;

    DemoOutcomes(
            InstrumentService instruments,
            GuestQuestionnaireService questionnaires,
            MyQuestionnaireService mine,
            DemoMeasures measures,
            MyCompassService compass,
            DemoResults results) {
        this.results = results;
        this.compass = compass;
        this.measures = measures;
        this.instruments = instruments;
        this.questionnaires = questionnaires;
        this.mine = mine;
    }

    void bosrust(DemoHouse house) {
        measures.bosrust(house);
        results.bosrust(house);
        compass(house, "Loes", -3, 2, 1, 2, 3, 1, 2);
        fill(house, "Marieke", "Loes", Instrument.GAD_7, -3, "2222121");
        fill(house, "Marieke", "Loes", Instrument.PHQ_4, -1, "2110");
        fill(house, "Annelies", "Bram", Instrument.PHQ_8, -8, "22322111");
        fill(house, "Annelies", "Bram", Instrument.PHQ_8, -1, "11111001");
        fill(house, "Annelies", "Noor", Instrument.GAD_7, -9, "3332222");
        fill(house, "Annelies", "Noor", Instrument.GAD_7, -2, "2211111");
        ask(house, "Marieke", "Loes", Instrument.PHQ_8, 0);
        ask(house, "Annelies", "Bram", Instrument.GAD_7, 0);
        house.coach(
                "Annelies",
                -1,
                16,
                () -> questionnaires.ask(
                        house.guest("Noor"),
                        new Ask(Instrument.GAD_7, Occasion.WEEK, house.today(), Set.of(4, 12, 26))));
    }

    /** Agreed on other cut-offs for drinking, and does not ask the shortest one. */
    void clinic(DemoHouse house) {
        house.manager(-20, 9, () -> {
            instruments.setCutOffs(Instrument.AUDIT_C, CLINICS_CUT_OFFS);
            instruments.setAside(Instrument.PHQ_4);
        });
        measures.clinic(house);
        fill(house, "Wout", "Jef", Instrument.NRS_PAIN, -5, "6");
        fill(house, "Wout", "Jef", Instrument.NRS_PAIN, -1, "3");
    }

    private void ask(DemoHouse house, String coach, String guest, Instrument instrument, int day) {
        house.coach(
                coach,
                day,
                0,
                () -> questionnaires.ask(
                        house.guest(guest),
                        new Ask(instrument, Occasion.ONCE, house.today().plusDays(day), Set.of())));
    }

    /** @param answers a digit for each item */
    private void fill(DemoHouse house, String coach, String guest, Instrument instrument, int day, String answers) {
        ask(house, coach, guest, instrument, day);
        house.guest(guest, day, 19, () -> {
            QuestionnaireId id = mine.mine().waiting().getLast().id();
            for (int i = 0; i < answers.length(); i++) {
                mine.answer(id, i + 1, Character.digit(answers.charAt(i), 10));
            }
            mine.handIn(id);
        });
    }

    /** @param ratings of the six results */
    private void compass(DemoHouse house, String guest, int day, int... ratings) {
        house.guest(guest, day, 20, () -> {
            for (CompassResult result : CompassResult.values()) {
                compass.rate(result, ratings[result.ordinal()]);
            }
            compass.finish();
        });
    }
}
