package app.ritme.journal.habit;

import app.ritme.audit.AccessLog;
import app.ritme.people.Care;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The habits of guests I look after: seen, and proposed; begun and ticked by the guest alone. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestHabitService {

    private final HabitRepository repository;
    private final Habits habits;
    private final Care care;
    private final AccessLog log;
    private final Seals seals;
    private final Self self;

    GuestHabitService(HabitRepository repository, Habits habits, Care care, AccessLog log, Seals seals, Self self) {
        this.repository = repository;
        this.habits = habits;
        this.care = care;
        this.log = log;
        this.seals = seals;
        this.self = self;
    }

    /**
     * Opens them as they stand on this local day, which the guest sees.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     */
    @Transactional
    public GuestHabits open(PersonId guest, LocalDate today) {
        String name = care.mine(guest).guestName();
        log.opened(guest, Habits.WHAT, guest.value());
        return new GuestHabits(
                name,
                habits.of(guest, today).stream()
                        .filter(habit -> habit.state() != HabitState.ARCHIVED)
                        .toList());
    }

    /**
     * Proposes one; it begins when the guest says yes. Shows nothing of the others, so nobody looked.
     *
     * @return it as the guest sees it on this local day
     * @throws NotFoundException when the house knows no such person
     * @throws NotInMyCare when I do not look after them
     * @throws Refusal when it has no name that fits, there is no such week, or the guest has enough of them
     */
    @Transactional
    public HabitRow propose(PersonId guest, String name, HabitSchedule schedule, LocalDate today) {
        care.mine(guest);
        HabitId id = habits.add(Habit.proposed(guest, name, schedule, seals.of(guest), self.person()), guest);
        return habits.row(repository.of(guest.value(), id.value()).orElseThrow(), today);
    }

    /**
     * Takes back what I or a colleague proposed.
     *
     * @throws NotFoundException when nothing of this kind waits for an answer
     * @throws NotInMyCare when I do not look after that guest
     */
    @Transactional
    public void withdraw(HabitId id) {
        Habit habit = repository
                .findById(id.value())
                .filter(found -> found.state() == HabitState.PROPOSED)
                .orElseThrow(NotFoundException::new);
        care.mine(habit.guest());
        repository.delete(habit);
    }
}
