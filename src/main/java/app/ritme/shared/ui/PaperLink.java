package app.ritme.shared.ui;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;

/**
 * A PDF to fetch, written when it is asked for. The browser asks in a request of its own, which knows no tab: the house
 * goes along, and the services check again who asks.
 */
public class PaperLink extends Anchor {

    /** @param key of its words */
    public PaperLink(String key, String testId) {
        add(Icons.PRINT.create(), new Span(UI.getCurrent().getTranslation(key)));
        addClassName("button");
        setTestId(testId);
    }

    /** @param name of the file, without its ending */
    public PaperLink leadsTo(String name, Supplier<byte[]> paper) {
        setHref(new Paper(name, paper));
        return this;
    }

    private static final class Paper implements DownloadHandler {

        private static final int NOT_FOUND = 404;

        private final String name;
        private final Supplier<byte[]> paper;
        private final Tenancy.Context house = Tenancy.current();

        Paper(String name, Supplier<byte[]> paper) {
            this.name = name + ".pdf";
            this.paper = paper;
        }

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            byte[] written;
            try {
                written = Tenancy.call(house, paper::get);
            } catch (NotFoundException | AccessDeniedException gone) {
                event.getResponse().setStatus(NOT_FOUND);
                return;
            }
            event.setFileName(name);
            event.setContentType("application/pdf");
            event.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            event.getOutputStream().write(written);
        }
    }
}
