package app.ritme.schedule.planner;

import app.ritme.program.BlockKind;
import app.ritme.schedule.DaySession;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How full the day of a guest is.
 *
 * @param minutes of each kind of session
 * @param rest minutes of rest, or of nothing at all, between eight and eight
 */
public record Load(Map<BlockKind, Integer> minutes, int rest) {

    /** @param day the sessions of one guest on one day, in order */
    public static Load of(Collection<DaySession> day) {
        Map<BlockKind, Integer> minutes = new EnumMap<>(BlockKind.class);
        day.forEach(session -> minutes.merge(session.kind(), session.when().minutes(), Integer::sum));
        List<Spot> spots = day.stream()
                .map(session -> new Spot(
                        session.id().value(),
                        session.kind(),
                        session.title(),
                        session.when(),
                        session.id().value(),
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        null))
                .sorted(Comparator.comparingLong(Spot::from))
                .toList();
        return new Load(minutes, DayRules.restOf(spots));
    }
}
