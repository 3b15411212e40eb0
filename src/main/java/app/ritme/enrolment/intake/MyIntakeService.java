package app.ritme.enrolment.intake;

import app.ritme.audit.MyReadersService;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's own intake. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyIntakeService {

    private final Intakes intakes;
    private final MyReadersService readers;
    private final Self self;

    MyIntakeService(Intakes intakes, MyReadersService readers, Self self) {
        this.intakes = intakes;
        this.readers = readers;
        this.self = self;
    }

    /** @param reading the language they read in now, while nothing is filled in */
    public MyIntake mine(Language reading) {
        IntakeForm form = intakes.of(self.person(), reading);
        Set<UUID> opened = form.id() == null ? Set.of() : Set.of(form.id());
        return new MyIntake(form, readers.readings(IntakeService.WHAT, opened));
    }

    /**
     * What was agreed with whoever looks after them stays as it is.
     *
     * @throws Refusal when the hours they wish leave none of a day
     */
    @Transactional
    public void save(IntakeData data, long version) {
        intakes.save(self.person(), data, version);
    }
}
