package app.ritme.shared.ui;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;

/**
 * A file to fetch, written when it is asked for. The browser asks in a request of its own, which knows no tab: the house
 * goes along, and the services check again who asks.
 */
public final class Download implements DownloadHandler {

    private static final int NOT_FOUND = 404;

    private final String name;
    private final String contentType;
    private final Supplier<byte[]> file;
    private final Tenancy.Context house = Tenancy.current();

    /** @param name of the file, with its ending */
    public Download(String name, String contentType, Supplier<byte[]> file) {
        this.name = name;
        this.contentType = contentType;
        this.file = file;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] written;
        try {
            written = Tenancy.call(house, file::get);
        } catch (NotFoundException | AccessDeniedException | Refusal gone) {
            event.getResponse().setStatus(NOT_FOUND);
            return;
        }
        event.setFileName(name);
        event.setContentType(contentType);
        event.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        event.getOutputStream().write(written);
    }
}
