package app.ritme.schedule.planner;

import app.ritme.program.PlannedBlock;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.PlannedSession.Kept;
import app.ritme.schedule.SessionValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Settles what needs no search, before the search: who is not there leaves, who has no group joins another. */
final class Settlement {

    private final HouseDays days;
    private final Missing missing;
    private final Map<UUID, PlannedBlock> blocks;

    /** @param days as they are; what is settled becomes so in them */
    Settlement(HouseDays days, Missing missing, Map<UUID, PlannedBlock> blocks) {
        this.days = days;
        this.missing = missing;
        this.blocks = blocks;
    }

    List<Settled> settle(List<Plannable> sessions) {
        List<Plannable> open = sessions.stream().filter(Settlement::isOpen).toList();
        return Stream.concat(
                        open.stream().filter(missing::isLeft).map(this::left),
                        open.stream().filter(missing::isGroup).flatMap(group -> dissolved(group, open).stream()))
                .toList();
    }

    private static boolean isOpen(Plannable session) {
        return session.kept()
                .filter(why -> why == Kept.CANCELLED || why == Kept.ATTENDED || why == Kept.BEGUN)
                .isEmpty();
    }

    private Settled left(Plannable session) {
        Set<UUID> gone = missing.guests();
        Set<UUID> rest = new HashSet<>(session.values().guests());
        rest.removeAll(gone);
        days.become(session.id().value(), rest.isEmpty() ? null : Spot.of(session, rest));
        return rest.isEmpty()
                ? new Settled(session, session.id(), session.values().guests(), CancelReason.GUEST, gone)
                : new Settled(session, session.id(), Set.copyOf(rest), null, gone);
    }

    /** It does not take place; whoever can joins another of its kind. */
    private List<Settled> dissolved(Plannable group, List<Plannable> open) {
        days.become(group.id().value(), null);
        Map<Plannable, Set<UUID>> joined = new HashMap<>();
        Set<UUID> nowhere = new TreeSet<>();
        List<Plannable> others = open.stream()
                .filter(other -> isAlike(group, other))
                .sorted(Comparator.comparing(other -> other.when().startsAt()))
                .toList();
        for (UUID guest : new TreeSet<>(group.values().guests())) {
            others.stream()
                    .filter(other -> takes(other, joined.getOrDefault(other, Set.of()), guest))
                    .findFirst()
                    .ifPresentOrElse(other -> join(other, joined, guest), () -> nowhere.add(guest));
        }
        var settled = new ArrayList<Settled>();
        settled.add(new Settled(group, group.id(), group.values().guests(), CancelReason.OTHER, nowhere));
        joined.forEach(
                (other, who) -> settled.add(new Settled(other, group.id(), with(other, who), null, Set.copyOf(who))));
        return settled;
    }

    /** Made from the same block, or made alike by hand. */
    private static boolean isAlike(Plannable group, Plannable other) {
        SessionValues one = group.values();
        SessionValues two = other.values();
        boolean same = group.key() != null
                ? group.key().equals(other.key())
                : one.kind() == two.kind() && one.title().equals(two.title());
        return same && !group.id().equals(other.id());
    }

    /** Whether it has room and no rule that always holds speaks against it. */
    private boolean takes(Plannable other, Set<UUID> joined, UUID guest) {
        if (other.values().guests().contains(guest)) {
            return false;
        }
        Set<UUID> all = with(other, joined);
        all.add(guest);
        PlannedBlock block = other.key() == null ? null : blocks.get(other.key());
        int most = other.most().orElse(block == null ? Integer.MAX_VALUE : block.groupMax());
        return all.size() <= most
                && days.newlyBroken(Spot.of(other, all), days.agendas()).stream()
                        .noneMatch(broken -> broken.rule().severity() == Severity.HARD);
    }

    private void join(Plannable other, Map<Plannable, Set<UUID>> joined, UUID guest) {
        joined.computeIfAbsent(other, none -> new TreeSet<>()).add(guest);
        days.become(other.id().value(), Spot.of(other, with(other, joined.getOrDefault(other, Set.of()))));
    }

    private static Set<UUID> with(Plannable session, Set<UUID> others) {
        Set<UUID> all = new HashSet<>(session.values().guests());
        all.addAll(others);
        return all;
    }
}
