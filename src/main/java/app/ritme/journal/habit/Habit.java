package app.ritme.journal.habit;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import app.ritme.shared.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something small a guest wants to do again and again, sealed, and the days on which it was done. */
@Entity
@DynamicUpdate
class Habit {

    private static final String TABLE = "habit";

    /** So far back a day can be ticked still. */
    private static final int DAYS_BACK = 3;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private Sealed content;
    private int times;
    private Integer[] weekdays;
    private LocalDate[] doneOn = {};
    private @Nullable UUID proposedBy;
    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate archivedOn;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Habit() {}

    private Habit(PersonId guest, String name, HabitSchedule schedule, Seal seal) {
        this.personId = guest.value();
        write(name, schedule, seal);
    }

    /** One that the guest begins. @throws Refusal when it has no name that fits, or there is no such week */
    static Habit own(PersonId guest, String name, HabitSchedule schedule, Seal seal, LocalDate today) {
        var habit = new Habit(guest, name, schedule, seal);
        habit.begunOn = today;
        return habit;
    }

    /** One that waits for the guest's yes. @throws Refusal as {@link #own} */
    static Habit proposed(PersonId guest, String name, HabitSchedule schedule, Seal seal, PersonId coach) {
        var habit = new Habit(guest, name, schedule, seal);
        habit.proposedBy = coach.value();
        return habit;
    }

    /** @throws Refusal when it has no name that fits, or there is no such week */
    final void write(String name, HabitSchedule schedule, Seal seal) {
        if (name.isBlank() || name.strip().length() > Habits.LONGEST) {
            throw new Refusal("error.habit.name", Habits.LONGEST);
        }
        schedule.refuseUnfit();
        this.content = seal.seal(TABLE, id, name.strip());
        this.times = schedule.times();
        this.weekdays =
                schedule.days().stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new);
    }

    /** The guest says yes; said again, nothing changes. */
    void begin(LocalDate today) {
        if (begunOn == null) {
            this.begunOn = today;
        }
    }

    /** @throws Refusal unless it runs and that day can be ticked still */
    void done(LocalDate day, LocalDate today) {
        refuseClosed(day, today);
        var days = new TreeSet<>(days());
        days.add(day);
        this.doneOn = days.toArray(LocalDate[]::new);
    }

    /** @throws Refusal as {@link #done} */
    void undone(LocalDate day, LocalDate today) {
        refuseClosed(day, today);
        this.doneOn = days().stream().filter(other -> !other.equals(day)).toArray(LocalDate[]::new);
    }

    /** Puts it away; what was done stays known. One that never began is said no to instead. */
    void archive(LocalDate today) {
        if (begunOn != null) {
            this.archivedOn = today;
        }
    }

    void resume() {
        this.archivedOn = null;
    }

    private void refuseClosed(LocalDate day, LocalDate today) {
        if (!open(today).contains(day)) {
            throw new Refusal("error.habit.day");
        }
    }

    HabitId id() {
        return new HabitId(id);
    }

    PersonId guest() {
        return new PersonId(personId);
    }

    HabitState state() {
        if (begunOn == null) {
            return HabitState.PROPOSED;
        }
        return archivedOn == null ? HabitState.RUNNING : HabitState.ARCHIVED;
    }

    /** @param proposer by name, empty when nobody proposed it */
    HabitRow row(Seal seal, String proposer, LocalDate today) {
        Set<LocalDate> days = days();
        var practice = new Practice(schedule(), begunOn == null ? today : begunOn, days, today);
        List<LocalDate> open = open(today);
        return new HabitRow(
                id,
                seal.open(TABLE, id, content),
                schedule(),
                state(),
                proposer,
                practice.tally(),
                practice.score(),
                open,
                open.stream().filter(days::contains).collect(Collectors.toSet()));
    }

    /** The days that can be ticked, today first. */
    private List<LocalDate> open(LocalDate today) {
        LocalDate first = begunOn;
        if (first == null || archivedOn != null) {
            return List.of();
        }
        return today.minusDays(DAYS_BACK)
                .datesUntil(today.plusDays(1))
                .filter(day -> !day.isBefore(first) && schedule().has(day))
                .toList()
                .reversed();
    }

    private HabitSchedule schedule() {
        return new HabitSchedule(
                times, Arrays.stream(weekdays).map(DayOfWeek::of).collect(Collectors.toSet()));
    }

    private Set<LocalDate> days() {
        return Set.of(doneOn);
    }
}
