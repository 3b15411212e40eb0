package app.ritme.journal.habit;

import app.ritme.audit.MyReadersService;
import app.ritme.journal.OwnDays;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My own habits: begun, ticked off by the day, put away. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyHabitService {

    /** Of those who looked at them, so many are named. */
    private static final int LATEST = 10;

    private final HabitRepository repository;
    private final Habits habits;
    private final OwnDays days;
    private final MyReadersService readers;
    private final Seals seals;
    private final Self self;

    MyHabitService(
            HabitRepository repository, Habits habits, OwnDays days, MyReadersService readers, Seals seals, Self self) {
        this.repository = repository;
        this.habits = habits;
        this.days = days;
        this.readers = readers;
        this.seals = seals;
        this.self = self;
    }

    /** All of mine, and who looked at them. */
    public MyHabits mine() {
        LocalDate today = today();
        return new MyHabits(today, habits.of(me(), today), readers.latest(Habits.WHAT, me().value(), LATEST));
    }

    /** Those that I can tick on this day of mine. */
    public List<HabitRow> due(LocalDate day) {
        return habits.of(me(), day).stream()
                .filter(habit -> habit.open().contains(day))
                .toList();
    }

    /** @throws Refusal when it has no name that fits, there is no such week, or I have enough of them */
    @Transactional
    public HabitId begin(String name, HabitSchedule schedule) {
        return habits.add(Habit.own(me(), name, schedule, seals.of(me()), today()), me());
    }

    /** Says yes to one that was proposed. @throws NotFoundException when it is not mine */
    @Transactional
    public void accept(HabitId id) {
        my(id).begin(today());
    }

    /**
     * Calls it otherwise, or means it otherwise; what was done stays.
     *
     * @throws NotFoundException when it is not mine
     * @throws Refusal as {@link #begin}
     */
    @Transactional
    public void change(HabitId id, String name, HabitSchedule schedule) {
        my(id).write(name, schedule, seals.of(me()));
    }

    /**
     * I did it on this day, which may be three days back.
     *
     * @return it as it stands then
     * @throws NotFoundException when it is not mine
     * @throws Refusal when it was not meant for that day, or the day is too long ago
     */
    @Transactional
    public HabitRow done(HabitId id, LocalDate day) {
        LocalDate today = today();
        return ticked(id, today, habit -> habit.done(day, today));
    }

    /** I did not, after all. @throws Refusal as {@link #done} */
    @Transactional
    public HabitRow undone(HabitId id, LocalDate day) {
        LocalDate today = today();
        return ticked(id, today, habit -> habit.undone(day, today));
    }

    /** Puts it away. @throws NotFoundException when it is not mine */
    @Transactional
    public void archive(HabitId id) {
        my(id).archive(today());
    }

    /** Takes it up again. @throws Refusal when I have enough of them */
    @Transactional
    public void resume(HabitId id) {
        habits.resume(my(id));
    }

    /** Forgets it and what was done; also how one says no to what was proposed. */
    @Transactional
    public void remove(HabitId id) {
        repository.delete(my(id));
    }

    private HabitRow ticked(HabitId id, LocalDate today, Consumer<Habit> tick) {
        HabitRepository.Found found = find(id);
        tick.accept(found.habit());
        return habits.row(found, today);
    }

    private Habit my(HabitId id) {
        return find(id).habit();
    }

    private HabitRepository.Found find(HabitId id) {
        return repository.of(me().value(), id.value()).orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return days.now().date();
    }

    private PersonId me() {
        return self.person();
    }
}
