package app.ritme.billing.ui;

import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Asks something that may take long, such as Stripe, on a thread of its own and as the same person of the same house, so
 * that the page goes on meanwhile.
 */
final class Errand {

    private static final Logger LOG = LoggerFactory.getLogger(Errand.class);

    private Errand() {}

    /** Leads to that page, in the same tab. */
    static void follow(URI address) {
        UI.getCurrent().getPage().setLocation(address);
    }

    /** @param then gets the answer back on the page */
    static <T> void ask(Supplier<T> question, Consumer<T> then) {
        ask(question, then, () -> {});
    }

    /** @param failed runs on the page when there was no answer; why was told then */
    static <T> void ask(Supplier<T> question, Consumer<T> then, Runnable failed) {
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        SecurityContext who = SecurityContextHolder.getContext();
        Thread.ofVirtual().name("billing").start(Tenancy.carry(() -> {
            SecurityContextHolder.setContext(who);
            LocaleContextHolder.setLocale(locale);
            try {
                T answer = question.get();
                ui.access(() -> then.accept(answer));
            } catch (Refusal refusal) {
                ui.access(() -> {
                    failed.run();
                    Toast.problem(refusal);
                });
            } catch (RuntimeException broken) {
                LOG.warn("no answer about a subscription", broken);
                ui.access(() -> {
                    failed.run();
                    Toast.problem("billing.failed");
                });
            } finally {
                SecurityContextHolder.clearContext();
                LocaleContextHolder.resetLocaleContext();
            }
        }));
    }
}
