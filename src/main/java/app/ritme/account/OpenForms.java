package app.ritme.account;

import app.ritme.account.Attempts.Kind;
import app.ritme.shared.Anyone;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;

/** Forms of features that anybody may send without signing in, and that send a mail to whoever is named in them. */
@Service
@Anyone
@PlatformTransaction(propagation = Propagation.NOT_SUPPORTED)
public class OpenForms {

    private final Attempts attempts;

    OpenForms(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * Counts one that is sent, whether the house knows this e-mail address or not.
     *
     * @param from the network address it comes from
     * @throws Refusal when there were too many in a while
     */
    public void count(String from, EmailAddress email) {
        attempts.count(Kind.FORM_FROM_ADDRESS, from);
        attempts.count(Kind.FORM_FOR_EMAIL, email.value());
    }
}
