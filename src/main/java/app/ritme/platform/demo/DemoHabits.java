package app.ritme.platform.demo;

import app.ritme.journal.habit.GuestHabitService;
import app.ritme.journal.habit.HabitId;
import app.ritme.journal.habit.HabitSchedule;
import app.ritme.journal.habit.MyHabitService;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The small habits of the guests of the demo. */
@Component
@Profile("demo")
class DemoHabits {

    private static final int EVENING = 21;

    private final MyHabitService habits;
    private final GuestHabitService guestHabits;

    DemoHabits(MyHabitService habits, GuestHabitService guestHabits) {
        this.habits = habits;
        this.guestHabits = guestHabits;
    }

    void bosrust(DemoHouse house) {
        keep(house, "Loes", "Voor het ontbijt naar buiten", HabitSchedule.everyDay(), -3, "1.1");
        keep(house, "Bram", "Telefoon weg na negen uur", HabitSchedule.everyDay(), -8, "111.1111");
        keep(house, "Bram", "Tien minuten rekken", HabitSchedule.timesAWeek(3), -8, "1..1.1.");
        keep(house, "Noor", "Even niets doen", HabitSchedule.everyDay(), -9, "1.1111.11");
        keep(house, "Noor", "Een brief aan mezelf", onWorkdays(), -9, "");
        house.coach(
                "Marieke",
                -1,
                EVENING,
                () -> guestHabits.propose(
                        house.guest("Loes"),
                        "Eén keer per dag nee zeggen",
                        HabitSchedule.timesAWeek(3),
                        house.today().minusDays(1)));
    }

    private static HabitSchedule onWorkdays() {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return HabitSchedule.on(days);
    }

    /** @param done a sign for each day from the first on: 1 where it was done */
    private void keep(DemoHouse house, String guest, String name, HabitSchedule schedule, int first, String done) {
        var habit = new AtomicReference<HabitId>();
        house.guest(guest, first, 8, () -> habit.set(habits.begin(name, schedule)));
        for (int i = 0; i < done.length(); i++) {
            if (done.charAt(i) == '1') {
                int day = first + i;
                house.guest(
                        guest,
                        day,
                        EVENING,
                        () -> habits.done(habit.get(), house.today().plusDays(day)));
            }
        }
    }
}
