package app.ritme.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A service that refused the reader. */
@AnonymousAllowed
class RefusedServiceView extends NotHerePage
        implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event,
            ErrorParameter<org.springframework.security.access.AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
