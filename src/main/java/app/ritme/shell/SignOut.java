package app.ritme.shell;

import app.ritme.shared.ui.Drafts;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session and leaves nothing of it in the browser. */
@Component
class SignOut {

    private final AuthenticationContext authentication;

    SignOut(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void now() {
        Drafts.wipe();
        authentication.logout();
    }
}
