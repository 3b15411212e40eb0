package app.ritme.enquiry;

import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.Stays;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps enquiries that nobody has proven yet, and forgets those of which nothing came. */
@Component
@Transactional
class EnquiryBook {

    private final EnquiryRepository enquiries;
    private final EnquiryPageRepository pages;
    private final Stays stays;
    private final Tasks tasks;
    private final Clock clock;

    EnquiryBook(EnquiryRepository enquiries, EnquiryPageRepository pages, Stays stays, Tasks tasks, Clock clock) {
        this.enquiries = enquiries;
        this.pages = pages;
        this.stays = stays;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when there is no such edition here
     * @throws Refusal when nobody new comes in, to this edition or to the house
     */
    void write(EnquiryData data) {
        EditionRow edition = stays.edition(data.edition(), LocalDate.now(clock));
        if (pages.shown().filter(shown -> shown.open() && shown.mayBegin()).isEmpty()) {
            throw new Refusal("error.enquiry.closed");
        }
        if (edition.closed()) {
            throw new Refusal("error.edition.closed", edition.name());
        }
        Enquiry enquiry = enquiries.save(new Enquiry(data, clock.instant()));
        tasks.schedule(EnquiryMails.LINK, enquiry.id().value());
        tasks.scheduleAt(enquiry.expiresAt(), EnquiryMails.FORGET, enquiry.id().value());
    }

    /** One of which something came is kept. */
    void forget(EnquiryId id) {
        Instant now = clock.instant();
        enquiries.findById(id.value()).filter(enquiry -> enquiry.isIdle(now)).ifPresent(enquiries::delete);
    }
}
