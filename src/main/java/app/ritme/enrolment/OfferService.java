package app.ritme.enrolment;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.SystemOnly;
import java.time.Clock;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an offer when nobody acts. */
@Service
@SystemOnly
@Transactional(readOnly = true)
public class OfferService {

    private final EnrolmentRepository enrolments;
    private final Leaving leaving;
    private final Clock clock;

    OfferService(EnrolmentRepository enrolments, Leaving leaving, Clock clock) {
        this.enrolments = enrolments;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** What to write to the first of the party who has an address; empty when the offer is over or nobody has one. */
    public Optional<OfferMail> mail(EnrolmentId id) {
        get(id);
        return enrolments.offerMail(id.value(), Limit.of(1)).stream().findFirst();
    }

    /** Ends an offer whose hour has passed; one that was answered or given longer is left alone. */
    @Transactional
    public void lapse(EnrolmentId id) {
        Enrolment enrolment = get(id);
        By nobody = new By(clock.instant(), null);
        if (enrolment.isOfferOver(nobody.at())) {
            leaving.giveBack(enrolment, enrolment.arrival(), () -> enrolment.lapse(nobody));
        }
    }

    private Enrolment get(EnrolmentId id) {
        return enrolments.findById(id.value()).orElseThrow(NotFoundException::new);
    }
}
