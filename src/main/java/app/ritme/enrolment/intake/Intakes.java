package app.ritme.enrolment.intake;

import app.ritme.people.PersonId;
import app.ritme.people.PersonNames;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
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
    private final PersonNames names;
    private final Clock clock;

    Intakes(IntakeRepository intakes, Seals seals, Self self, PersonNames names, Clock clock) {
        this.intakes = intakes;
        this.seals = seals;
        this.self = self;
        this.names = names;
        this.clock = clock;
    }

    /** @param speaks in which language the house speaks with them, while nothing is filled in */
    IntakeForm of(PersonId guest, Language speaks) {
        Map<PersonId, Seal> keys = seals.of(Set.of(guest));
        return find(guest)
                .flatMap(intake -> Optional.ofNullable(keys.get(guest)).map(intake::form))
                .orElseGet(
                        () -> new IntakeForm(null, IntakeData.empty(speaks), Agreed.NOTHING, null, IntakeForm.NOT_YET));
    }

    /**
     * @throws ObjectOptimisticLockingFailureException when somebody else saved since that version
     * @throws Refusal when the hours they wish leave none of a day
     */
    void save(PersonId guest, IntakeData data, long version) {
        intakes.saveAndFlush(filled(guest, data, version));
    }

    /**
     * As {@link #save(PersonId, IntakeData, long)}, with what was agreed with the guest.
     *
     * @throws NotFoundException when somebody to keep them apart from neither works here nor was kept apart before
     * @throws Refusal also when a doctor is to agree on a day that is still to come
     */
    void save(PersonId guest, IntakeData data, Agreed agreed, long version) {
        Intake intake = filled(guest, data, version);
        if (!agreed.apart().isEmpty()) {
            mayBeKeptApart(agreed.apart(), intake);
        }
        intake.agree(agreed, LocalDate.now(clock));
        intakes.saveAndFlush(intake);
    }

    private void mayBeKeptApart(Set<PersonId> apart, Intake intake) {
        names.of(apart).values().stream()
                .filter(name -> !name.worksHere() && !intake.isApartFrom(name.id()))
                .findAny()
                .ifPresent(stranger -> {
                    throw new NotFoundException();
                });
    }

    private Intake filled(PersonId guest, IntakeData data, long version) {
        Optional<Intake> saved = find(guest);
        if (saved.map(Intake::version).orElse(IntakeForm.NOT_YET) != version) {
            throw new ObjectOptimisticLockingFailureException(Intake.class, guest.value());
        }
        Intake intake = saved.orElseGet(() -> new Intake(guest));
        intake.fill(data, seals.of(guest), self.person(), clock.instant());
        return intake;
    }

    private Optional<Intake> find(PersonId guest) {
        return intakes.findByPersonId(guest.value());
    }
}
