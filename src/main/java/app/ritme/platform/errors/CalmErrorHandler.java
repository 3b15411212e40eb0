package app.ritme.platform.errors;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says in plain words what did not work, leaves the screen and what was typed as they are, and logs what is ours. */
@Component
class CalmErrorHandler implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(CalmErrorHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = rootOf(event.getThrowable());
        if (problem instanceof Refusal refusal) {
            say(() -> Toast.problem(refusal));
        } else if (problem instanceof NotFoundException || problem instanceof AccessDeniedException) {
            say(() -> Toast.problem("error.gone"));
        } else if (problem instanceof OptimisticLockingFailureException
                || problem instanceof DataIntegrityViolationException) {
            say(() -> Toast.problem("error.conflict"));
        } else {
            log.error("a screen failed", event.getThrowable());
            say(() -> Toast.problem("error.failed"));
        }
    }

    /** The first cause we have a word for, else the outermost. */
    private static Throwable rootOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal
                    || cause instanceof NotFoundException
                    || cause instanceof AccessDeniedException
                    || cause instanceof OptimisticLockingFailureException
                    || cause instanceof DataIntegrityViolationException) {
                return cause;
            }
        }
        return thrown;
    }

    private static void say(Runnable words) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            words.run();
        }
    }
}
