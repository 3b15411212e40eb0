package app.ritme.schedule.planner;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.planner.Facts.RoomFact;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sessions of one day in few words, for plain tests of rules. */
final class RuleFixtures {

    static final LocalDate DAY = LocalDate.of(2031, 5, 6);

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final UUID HERE = new UUID(4, 1);

    /** A session that is being written down. */
    record Draft(
            String at,
            int minutes,
            BlockKind kind,
            @Nullable UUID room,
            Set<UUID> staff,
            int guests,
            @Nullable UUID block) {

        Draft in(UUID where) {
            return new Draft(at, minutes, kind, where, staff, guests, block);
        }

        Draft ledBy(UUID... people) {
            return new Draft(at, minutes, kind, room, Set.of(people), guests, block);
        }

        Draft with(int people) {
            return new Draft(at, minutes, kind, room, staff, people, block);
        }

        Draft from(UUID key) {
            return new Draft(at, minutes, kind, room, staff, guests, key);
        }

        Spot spot() {
            return new Spot(
                    UUID.randomUUID(),
                    kind,
                    LocalizedText.EMPTY,
                    new When(DAY, LocalTime.parse(at), minutes, ZONE),
                    HERE,
                    room,
                    staff,
                    IntStream.range(0, guests)
                            .mapToObj(number -> new UUID(1, number))
                            .collect(Collectors.toUnmodifiableSet()),
                    null,
                    block);
        }
    }

    private RuleFixtures() {}

    static Draft spot(String at, int minutes, BlockKind kind) {
        return new Draft(at, minutes, kind, null, Set.of(), 1, null);
    }

    static PlannedBlock block(int intensity) {
        return new PlannedBlock(
                new BlockId(UUID.randomUUID()),
                UUID.randomUUID(),
                true,
                BlockKind.TRAINING,
                LocalizedText.EMPTY,
                LocalTime.NOON,
                60,
                null,
                null,
                1,
                8,
                null,
                intensity,
                null,
                Set.of());
    }

    /** Nobody has hours, ways, stays or skills. */
    static Facts facts(Map<UUID, RoomFact> rooms, Map<UUID, GuestNeeds> needs, Map<UUID, PlannedBlock> blocks) {
        return new Facts(rooms, Map.of(), Availability.UNKNOWN, Map.of(), GuestStays.NONE, needs, blocks, Map.of());
    }

    /** Kept as usual, but that those a house may switch on are on. */
    static List<Rule> broken(Agenda agenda, Facts facts) {
        var all = new Limits(List.of(
                RuleSetting.usual(Rule.WAITING).activated(true),
                RuleSetting.usual(Rule.ROOM_HALF_FULL).activated(true)));
        return ScheduleRules.check(agenda, facts, all).stream()
                .map(Violation::rule)
                .distinct()
                .toList();
    }
}
