package app.ritme.enrolment;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A guest's own stay. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyStayService {

    private final EnrolmentRepository enrolments;
    private final Self self;

    MyStayService(EnrolmentRepository enrolments, Self self) {
        this.enrolments = enrolments;
        this.self = self;
    }

    /** The stay that runs, else the next to come, else the last that was. */
    public Optional<MyStay> current() {
        return enrolments.mine(self.person().value(), Limit.of(1)).stream().findFirst();
    }
}
