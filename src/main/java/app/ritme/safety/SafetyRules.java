package app.ritme.safety;

import app.ritme.journal.Answer;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.Scale;
import app.ritme.journal.Slept;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** When Ritme raises an alert by itself. The same in every house; nobody can set them otherwise. */
public final class SafetyRules {

    /** So many days, or nights, in a row. */
    public static final int IN_A_ROW = 3;

    private SafetyRules() {}

    /** What these check-ins are a reason for, on the day of the last. */
    static Set<Reason> of(LocalDate day, List<CheckInAnswers> last) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (eachDay(day, last, SafetyRules::isLowest)) {
            reasons.add(Reason.MOOD);
        }
        if (eachDay(day, last, said -> said.slept() == Slept.UNDER_FIVE)) {
            reasons.add(Reason.SLEEP);
        }
        return reasons;
    }

    /** Also where the answer of the day before was left as it stood: the guest saw it and kept it. */
    private static boolean isLowest(CheckInAnswers said) {
        Answer mood = said.answers().get(Scale.MOOD);
        return mood != null && mood.value() == Scale.HEAVIEST;
    }

    private static boolean eachDay(LocalDate day, List<CheckInAnswers> last, Predicate<CheckInAnswers> rule) {
        LocalDate first = day.minusDays(IN_A_ROW - 1L);
        return last.stream()
                        .filter(said ->
                                !said.day().isBefore(first) && !said.day().isAfter(day))
                        .filter(rule)
                        .map(CheckInAnswers::day)
                        .distinct()
                        .count()
                == IN_A_ROW;
    }
}
