package app.ritme.export.ui;

import app.ritme.export.ExportId;
import app.ritme.export.ExportService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;

/**
 * Sends the file of an export, piece by piece. The browser asks in a request of its own, which knows no tab: the
 * organisation goes along, and who asks is checked again.
 */
class ExportDownload implements DownloadHandler {

    private static final int NOT_FOUND = 404;

    private final ExportService exports;
    private final ExportId id;
    private final String name;
    private final Tenancy.Context house = Tenancy.current();

    ExportDownload(ExportService exports, ExportId id, String slug) {
        this.exports = exports;
        this.id = id;
        this.name = "ritme-" + slug + ".zip";
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            int parts = Tenancy.call(house, () -> exports.parts(id));
            event.setFileName(name);
            event.setContentType("application/zip");
            var out = event.getOutputStream();
            for (int number = 0; number < parts; number++) {
                int next = number;
                out.write(Tenancy.call(house, () -> exports.part(id, next)));
            }
        } catch (NotFoundException gone) {
            event.getResponse().setStatus(NOT_FOUND);
        }
    }
}
