package app.ritme.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An id that means nothing in this house. */
@AnonymousAllowed
class UnknownThingView extends NotHerePage implements HasErrorParameter<app.ritme.shared.NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<app.ritme.shared.NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
