package app.ritme.enrolment.intake;

import app.ritme.audit.MyReadersService;
import app.ritme.audit.Reading;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import java.util.List;
import java.util.Set;
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
    public IntakeForm mine(Language reading) {
        return intakes.of(self.person(), reading);
    }

    @Transactional
    public void save(IntakeData data, long version) {
        intakes.save(self.person(), data, version);
    }

    /** Who opened it, the latest first. */
    public List<Reading> readers() {
        IntakeForm form = mine(Language.EN);
        return form.id() == null ? List.of() : readers.readings(IntakeService.WHAT, Set.of(form.id()));
    }
}
