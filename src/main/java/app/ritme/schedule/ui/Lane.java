package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.planner.Load;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board.
 *
 * @param of what it is a column of
 * @param id of whom or what it is a column; absent for a day and for nobody
 * @param title of the column, with a soft line {@code below} it
 * @param href where the title leads; absent where it leads nowhere
 * @param several those of the sessions that stand for several at the same time, and for which
 * @param week whether it is known when somebody works; only then the hours off are hatched
 * @param works that day; empty for a day off
 * @param load how full the day of a guest is
 */
record Lane(
        Of of,
        @Nullable UUID id,
        String title,
        String below,
        @Nullable String href,
        LocalDate day,
        List<DaySession> sessions,
        Map<SessionId, List<SessionId>> several,
        boolean week,
        Optional<DayHours> works,
        Optional<Load> load) {

    /** What a column can be of. */
    enum Of {
        STAFF,
        ROOM,
        GUEST,
        DAY,
        NOBODY
    }

    /** Of a day. */
    static Lane day(String title, LocalDate day, List<DaySession> sessions, Map<SessionId, List<SessionId>> several) {
        return new Lane(
                Of.DAY, null, title, "", null, day, sessions, several, false, Optional.empty(), Optional.empty());
    }

    /** Of what is nobody's. */
    static Lane nobody(
            String title,
            String below,
            LocalDate day,
            List<DaySession> sessions,
            Map<SessionId, List<SessionId>> several) {
        return new Lane(
                Of.NOBODY, null, title, below, null, day, sessions, several, false, Optional.empty(), Optional.empty());
    }

    Lane working(boolean known, Optional<DayHours> hours) {
        return new Lane(of, id, title, below, href, day, sessions, several, known, hours, load);
    }

    Lane loaded(String words, Load full) {
        return new Lane(of, id, title, words, href, day, sessions, several, week, works, Optional.of(full));
    }

    /** The sessions that one that is shown stands for. */
    List<SessionId> ids(DaySession session) {
        return several.getOrDefault(session.id(), List.of(session.id()));
    }
}
