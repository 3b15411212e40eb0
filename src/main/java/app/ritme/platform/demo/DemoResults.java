package app.ritme.platform.demo;

import app.ritme.outcome.Ask;
import app.ritme.outcome.GuestQuestionnaireService;
import app.ritme.outcome.Occasion;
import app.ritme.outcome.QuestionnaireId;
import app.ritme.outcome.QuestionnaireRow;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the guests of a week that is over answered and were measured: at its start, at its end and a month later. */
@Component
@Profile("demo")
class DemoResults {

    private static final int LAST_DAY = DemoStays.EARLIER + 6;
    private static final int LATER = -1;

    private final GuestQuestionnaireService questionnaires;
    private final GuestMeasureService measures;

    DemoResults(GuestQuestionnaireService questionnaires, GuestMeasureService measures) {
        this.questionnaires = questionnaires;
        this.measures = measures;
    }

    void bosrust(DemoHouse house) {
        filled(house, DemoStays.EARLIER, "22222111", "32221221", "11122111", "21212121", "33222212", "12111211");
        filled(house, LAST_DAY, "11111011", "22111111", "01111010", "11111011", "21121111", "01101110");
        filled(house, LATER, "11111111", "21111111", "11011010", "11111010", "21111111");
        taken(house, Measure.CHAIR_STAND, DemoStays.EARLIER, "11", "14", "9", "13", "12", "15");
        taken(house, Measure.CHAIR_STAND, LAST_DAY, "13", "15", "10", "14", "14", "16");
        taken(house, Measure.SLEEP, DemoStays.EARLIER, "5.5", "6", "5", "6.5", "4.5", "6");
        taken(house, Measure.SLEEP, LAST_DAY, "7", "7.5", "6.5", "7", "6", "7.5");
        taken(house, Measure.SLEEP, LATER, "6.5", "7", "6", "7", "5.5");
    }

    /** Together with the coach, a digit for each item. */
    private void filled(DemoHouse house, int day, String... answers) {
        for (int i = 0; i < answers.length; i++) {
            String guest = DemoStays.EARLIER_GUESTS.get(i);
            String given = answers[i];
            house.coach(DemoStays.earlierCoach(guest), day, 17, () -> fill(house, day, guest, given));
        }
    }

    private void fill(DemoHouse house, int day, String guest, String answers) {
        questionnaires.ask(
                house.guest(guest),
                new Ask(Instrument.PHQ_8, Occasion.ONCE, house.today().plusDays(day), Set.of()));
        QuestionnaireId id = waiting(house, guest);
        for (int i = 0; i < answers.length(); i++) {
            questionnaires.answer(id, i + 1, Character.digit(answers.charAt(i), 10));
        }
        questionnaires.handIn(id);
    }

    private QuestionnaireId waiting(DemoHouse house, String guest) {
        List<QuestionnaireRow> sent = questionnaires.of(house.guest(guest), 10).sent();
        return sent.stream()
                .filter(row -> !row.isFilled())
                .findFirst()
                .map(QuestionnaireRow::id)
                .orElseThrow();
    }

    private void taken(DemoHouse house, Measure measure, int day, String... values) {
        for (int i = 0; i < values.length; i++) {
            String guest = DemoStays.EARLIER_GUESTS.get(i);
            var value = new BigDecimal(values[i]);
            house.coach(
                    DemoStays.earlierCoach(guest),
                    day,
                    18,
                    () -> measures.record(
                            house.guest(guest), measure, value, house.today().plusDays(day)));
        }
    }
}
