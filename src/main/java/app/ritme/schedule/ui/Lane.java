package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.hours.DayHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board.
 *
 * @param below a soft line under the title
 * @param href where the title leads; absent where it leads nowhere
 * @param week whether it is known when somebody works; only then the hours off are hatched
 * @param works that day; empty for a day off
 */
record Lane(
        String title,
        String below,
        @Nullable String href,
        LocalDate day,
        List<DaySession> sessions,
        boolean week,
        Optional<DayHours> works) {}
