package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.hours.DayHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board.
 *
 * @param below a soft line under the title
 * @param href where the title leads; absent where it leads nowhere
 * @param several those of the sessions that stand for several at the same time
 * @param week whether it is known when somebody works; only then the hours off are hatched
 * @param works that day; empty for a day off
 */
record Lane(
        String title,
        String below,
        @Nullable String href,
        LocalDate day,
        List<DaySession> sessions,
        Set<SessionId> several,
        boolean week,
        Optional<DayHours> works) {}
