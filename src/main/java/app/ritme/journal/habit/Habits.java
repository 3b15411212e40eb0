package app.ritme.journal.habit;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the habits of one guest, for the guest and for who looks after the guest alike; in the caller's transaction. */
@Component
public class Habits {

    /** What they are called in the log of who opened what; the thing is the guest. */
    public static final String WHAT = "habits";

    /** Of what one is called. */
    public static final int LONGEST = 80;

    /** So many at once; more than that is a list of duties. */
    static final int MOST = 8;

    /** So many of a guest are kept, put away or not. */
    static final int MOST_KEPT = 60;

    private final HabitRepository habits;
    private final Seals seals;

    Habits(HabitRepository habits, Seals seals) {
        this.habits = habits;
        this.seals = seals;
    }

    /** Names of those that grew, the oldest first; what is put away is not in it. */
    public List<String> grown(PersonId guest, LocalDate today) {
        return of(guest, today).stream()
                .filter(habit -> habit.state() == HabitState.RUNNING && habit.growth() != Growth.BEGINS)
                .map(HabitRow::name)
                .toList();
    }

    /** All of them as they stand on this day of the guest, the oldest first. */
    List<HabitRow> of(PersonId guest, LocalDate today) {
        return habits.of(guest.value()).stream().map(found -> row(found, today)).toList();
    }

    HabitRow row(HabitRepository.Found found, LocalDate today) {
        Seal seal = seals.of(found.habit().guest(), found.personKey(), found.organisationKey());
        return found.habit().row(seal, found.proposer(), today);
    }

    /** Keeps a new one. @throws Refusal when there are enough, or too many are kept that were put away */
    HabitId add(Habit habit, PersonId guest) {
        List<HabitRepository.Found> all = habits.of(guest.value());
        refuseMoreThanEnough(all);
        if (all.size() >= MOST_KEPT) {
            throw new Refusal("error.habit.kept", MOST_KEPT);
        }
        return habits.save(habit).id();
    }

    /** @throws Refusal when there are enough; how many were put away is no matter, there is not one more of them */
    void resume(Habit habit) {
        refuseMoreThanEnough(habits.of(habit.guest().value()));
        habit.resume();
    }

    /** Of those that are proposed or run. */
    private static void refuseMoreThanEnough(List<HabitRepository.Found> all) {
        if (all.stream().filter(Habits::isOpen).count() >= MOST) {
            throw new Refusal("error.habit.enough", MOST);
        }
    }

    private static boolean isOpen(HabitRepository.Found found) {
        return found.habit().state() != HabitState.ARCHIVED;
    }
}
