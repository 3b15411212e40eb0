package app.ritme.shell;

import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Leaving;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session and leaves nothing of it in the browser; says first what has not arrived. */
@Component
class SignOut {

    private final AuthenticationContext authentication;

    SignOut(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    void now() {
        Leaving.of(CurrentHouse.get().accountId(), authentication::logout);
    }
}
