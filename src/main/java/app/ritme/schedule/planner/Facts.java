package app.ritme.schedule.planner;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.OpenHours;
import app.ritme.organisation.Way;
import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.program.MuscleGroup;
import app.ritme.program.PlannedBlock;
import app.ritme.schedule.Stock;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.Availability;
import app.ritme.schedule.hours.DayHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules know of the house besides its sessions.
 *
 * @param stocks how many there are of each kind of equipment, where there are any
 * @param travel minutes, of the ways of which somebody said so
 * @param stays when guests are here, and who talks with them
 * @param needs what is kept to for a guest, never why
 * @param blocks by key: what sessions come from
 * @param skills of those who work here, where any is written down
 */
record Facts(
        Map<UUID, RoomFact> rooms,
        Map<Stock, Integer> stocks,
        Availability availability,
        Map<Way, Integer> travel,
        GuestStays stays,
        Map<UUID, GuestNeeds> needs,
        Map<UUID, PlannedBlock> blocks,
        Map<UUID, List<SkillRow>> skills) {

    /**
     * @param turnaround minutes it is still held afterwards
     * @param setUp minutes it needs before, after another use
     * @param hours absent where it is always open
     * @param hot whether being in it asks heat of a body
     */
    record RoomFact(
            int capacity,
            int turnaround,
            int setUp,
            @Nullable OpenHours hours,
            boolean hot) {}

    private static final RoomFact UNKNOWN = new RoomFact(Integer.MAX_VALUE, 0, 0, null, false);

    RoomFact room(UUID room) {
        return rooms.getOrDefault(room, UNKNOWN);
    }

    int stock(UUID equipment, UUID location) {
        return stocks.getOrDefault(new Stock(equipment, location), 0);
    }

    /** Who has no week filled in is asked, not ruled out. */
    boolean works(UUID person, When when) {
        var id = new PersonId(person);
        return !availability.knows(id) || availability.works(id, when.day(), when.from(), when.until());
    }

    /** Of whom the house knows when they work. */
    Stream<UUID> workers() {
        return availability.people().stream().map(PersonId::value);
    }

    /** When this person works that day, where the house knows it. */
    Optional<DayHours> hours(UUID person, LocalDate day) {
        return availability.on(day, new PersonId(person));
    }

    /** Whether the house knows when this person works. */
    boolean knows(UUID person) {
        return availability.knows(new PersonId(person));
    }

    /** How long the way from one location to another takes, where somebody said so. */
    OptionalInt minutesBetween(UUID one, UUID other) {
        Integer minutes = travel.get(Way.between(new LocationId(one), new LocationId(other)));
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    GuestNeeds needs(UUID guest) {
        return needs.getOrDefault(guest, GuestNeeds.NONE);
    }

    /** Whether it is as hard on the body as anything is. */
    boolean isHeavy(Spot spot) {
        return block(spot).filter(PlannedBlock::isHeavy).isPresent();
    }

    boolean isHot(Spot spot) {
        UUID room = spot.room();
        return room != null && room(room).hot();
    }

    /** Whether these are among the muscles that are trained in it. */
    boolean loads(Spot spot, MuscleGroup muscles) {
        return block(spot)
                .filter(block -> block.muscleGroups().contains(muscles))
                .isPresent();
    }

    /** Whether it asks for a skill, and this colleague has others only. */
    boolean lacksSkill(UUID person, Spot spot) {
        List<SkillRow> own = skills.getOrDefault(person, List.of());
        return !own.isEmpty()
                && block(spot)
                        .flatMap(block -> Optional.ofNullable(block.skill()))
                        .filter(skill -> own.stream().noneMatch(one -> one.id().equals(skill)))
                        .isPresent();
    }

    private Optional<PlannedBlock> block(Spot spot) {
        UUID key = spot.block();
        return key == null ? Optional.empty() : Optional.ofNullable(blocks.get(key));
    }
}
