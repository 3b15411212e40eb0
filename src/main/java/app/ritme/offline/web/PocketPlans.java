package app.ritme.offline.web;

import app.ritme.home.BothPlans;
import app.ritme.home.HomeExercise;
import app.ritme.home.PersonToCall;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.safety.HelpNumber;
import app.ritme.shared.Language;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** What a guest takes home: the signals, whom they call, and the plan. */
record PocketPlans(
        Map<Signal, SignalCard> signals,
        List<Call> people,
        List<HomeExercise> exercises,
        Map<DayOfWeek, String> week,
        List<String> equipment,
        List<String> habits,
        List<String> talks) {

    /** A number a telephone can dial. */
    record Call(String name, String number, String dialled, String note) {

        private static Call of(PersonToCall person) {
            return new Call(person.name(), person.number(), person.dialled(), person.note());
        }

        static Call of(HelpNumber number, Language reader) {
            return new Call(number.name().in(reader, reader), number.number(), number.dialled(), "");
        }
    }

    static PocketPlans of(BothPlans both) {
        return new PocketPlans(
                both.signals().cards(),
                both.signals().people().stream().map(Call::of).toList(),
                both.plan().exercises(),
                both.plan().week(),
                both.plan().equipment(),
                both.plan().habits(),
                both.plan().talks());
    }
}
