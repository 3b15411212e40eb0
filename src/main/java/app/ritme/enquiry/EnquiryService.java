package app.ritme.enquiry;

import app.ritme.account.OpenForms;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a talk, for everybody. Nothing is real before the mailed link is opened and a time is chosen. */
@Service
@LinkHolders
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class EnquiryService {

    /** Nobody reads a form and fills it in faster than this. */
    static final Duration FASTEST = Duration.ofSeconds(2);

    private final OpenForms forms;
    private final EnquiryBook book;

    EnquiryService(OpenForms forms, EnquiryBook book) {
        this.forms = forms;
        this.book = book;
    }

    /**
     * Writes it down and mails a link, whether the house knows this address or not.
     *
     * @param pace how long the form was open
     * @param from the network address it comes from
     * @throws NotFoundException when there is no such edition here
     * @throws Refusal when it comes too fast or too often, or the house takes nobody new
     */
    public void ask(EnquiryData data, Duration pace, String from) {
        if (pace.compareTo(FASTEST) < 0) {
            throw new Refusal("error.enquiry.fast");
        }
        forms.count(from, data.email());
        book.write(data);
    }
}
