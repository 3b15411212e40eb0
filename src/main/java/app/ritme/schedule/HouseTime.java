package app.ritme.schedule;

import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the house does by itself, such as meals and rest: the same at the same time once, with everybody in it. */
public final class HouseTime {

    /** What does not take place is never one with what does, nor what is here with what is elsewhere. */
    private record Same(
            When when, BlockKind kind, LocalizedText title, String location, Optional<CancelReason> cancelled) {

        private static Same as(DaySession session) {
            return new Same(session.when(), session.kind(), session.title(), session.location(), session.cancelled());
        }
    }

    private static final Set<BlockKind> BY_ITSELF = EnumSet.of(BlockKind.REST, BlockKind.MEAL, BlockKind.FREE);

    private final List<DaySession> sessions = new ArrayList<>();
    private final Map<SessionId, List<SessionId>> several = new HashMap<>();

    public HouseTime(Collection<DaySession> all) {
        Map<Same, List<DaySession>> alike = new LinkedHashMap<>();
        all.stream()
                .filter(HouseTime::is)
                .forEach(session -> alike.computeIfAbsent(Same.as(session), none -> new ArrayList<>())
                        .add(session));
        alike.values().forEach(same -> sessions.add(same.size() == 1 ? same.getFirst() : together(same)));
    }

    /** Nobody leads it, and nobody need. */
    public static boolean is(DaySession session) {
        return session.staff().isEmpty() && BY_ITSELF.contains(session.kind());
    }

    public List<DaySession> sessions() {
        return sessions;
    }

    /** Those of them that stand for more than one, and for which. */
    public Map<SessionId, List<SessionId>> several() {
        return several;
    }

    private DaySession together(List<DaySession> same) {
        DaySession first = same.getFirst();
        several.put(first.id(), same.stream().map(DaySession::id).toList());
        boolean oneRoom = same.stream().allMatch(session -> session.roomName().equals(first.roomName()));
        return new DaySession(
                first.id(),
                first.kind(),
                first.title(),
                first.when(),
                first.place(),
                first.location(),
                oneRoom ? first.room() : null,
                oneRoom ? first.roomName() : "",
                List.of(),
                same.stream()
                        .flatMap(session -> session.guests().stream())
                        .sorted(Comparator.comparing(guest -> guest.name().full(), String::compareToIgnoreCase))
                        .toList(),
                List.of(),
                same.stream().allMatch(DaySession::pinned),
                first.cancelled(),
                null,
                null,
                first.version());
    }
}
