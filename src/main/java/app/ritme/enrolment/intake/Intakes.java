package app.ritme.enrolment.intake;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads and writes an intake, for a guest and for who fills it in with them. */
@Component
class Intakes {

    private final IntakeRepository intakes;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    Intakes(IntakeRepository intakes, Seals seals, Self self, Clock clock) {
        this.intakes = intakes;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** @param speaks in which language the house speaks with them, while nothing is filled in */
    IntakeForm of(PersonId guest, Language speaks) {
        Map<PersonId, Seal> keys = seals.of(Set.of(guest));
        return find(guest)
                .flatMap(intake -> Optional.ofNullable(keys.get(guest)).map(intake::form))
                .orElseGet(() -> new IntakeForm(null, IntakeData.empty(speaks), null, IntakeForm.NOT_YET));
    }

    /**
     * @throws ObjectOptimisticLockingFailureException when somebody else saved since that version
     * @throws Refusal when the hours they wish leave none of a day
     */
    void save(PersonId guest, IntakeData data, long version) {
        Optional<Intake> saved = find(guest);
        if (saved.map(Intake::version).orElse(IntakeForm.NOT_YET) != version) {
            throw new ObjectOptimisticLockingFailureException(Intake.class, guest.value());
        }
        Intake intake = saved.orElseGet(() -> new Intake(guest));
        intake.fill(data, seals.of(guest), self.person(), clock.instant());
        intakes.saveAndFlush(intake);
    }

    private Optional<Intake> find(PersonId guest) {
        return intakes.findByPersonId(guest.value());
    }
}
