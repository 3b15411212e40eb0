package app.ritme.schedule.series;

import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that comes back from one day to another, as somebody wishes it.
 *
 * @param first of its days
 * @param last nothing comes after it
 */
public record Repetition(Rhythm rhythm, LocalDate first, LocalDate last) {

    /** As far as anybody plans; what is to go on longer is put on anew. */
    public static final int MOST_WEEKS = 26;

    private static final int LEAST_TIMES = 2;

    /** @throws Refusal when it would come only once, or go on for too long */
    public Repetition {
        if (last.isAfter(longest(first))) {
            throw new Refusal("error.repeat.long", MOST_WEEKS);
        }
        if (rhythm.days(first, last).size() < LEAST_TIMES) {
            throw new Refusal("error.repeat.once");
        }
    }

    /** @throws Refusal when it would come only once, or go on for too long */
    public static Repetition until(Rhythm rhythm, LocalDate from, LocalDate last) {
        return new Repetition(rhythm, rhythm.firstFrom(from), last);
    }

    /** @throws Refusal when it would come only once, or go on for too long */
    public static Repetition times(Rhythm rhythm, LocalDate from, int times) {
        LocalDate first = rhythm.firstFrom(from);
        List<LocalDate> days = rhythm.days(first, longest(first));
        if (times > days.size()) {
            throw new Refusal("error.repeat.long", MOST_WEEKS);
        }
        if (times < LEAST_TIMES) {
            throw new Refusal("error.repeat.once");
        }
        return new Repetition(rhythm, first, days.get(times - 1));
    }

    public List<LocalDate> days() {
        return rhythm.days(first, last);
    }

    private static LocalDate longest(LocalDate first) {
        return first.plusWeeks(MOST_WEEKS);
    }
}
