package app.ritme.export.ui;

import app.ritme.export.OwnExportService;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;

/** Everything of a guest's own to take along. */
@Route(value = "my-data", layout = HouseLayout.class)
@Menu(title = "nav.my-data", order = 294, icon = "bag")
@RolesAllowed("GUEST")
class MyDataView extends Main implements HasDynamicTitle {

    MyDataView(OwnExportService mine) {
        CurrentHouse house = CurrentHouse.get();
        Language language = Language.of(getLocale());
        var download = new Anchor();
        download.setHref(
                new Everything("ritme-" + house.slug(), () -> mine.everything(language, house.name(), house.zone())));
        download.add(Icons.BAG.create(), new Span(getTranslation("own.go")));
        download.addClassNames("button", "button-primary", "wide");
        download.setTestId("take-everything");
        var form =
                new Div(new Paragraph(getTranslation("own.in")), new Paragraph(getTranslation("own.care")), download);
        form.addClassName("form");
        addClassName("guest-view");
        add(new PageHeader(getTranslation("own.title"), getTranslation("own.text")), new CardBox(form));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("own.title") + " · " + CurrentHouse.get().name();
    }

    /** The browser asks in a request of its own, which knows no tab: the house goes along, and who asks is checked again. */
    private static final class Everything implements DownloadHandler {

        private static final int NOT_FOUND = 404;

        private final String name;
        private final Supplier<byte[]> zip;
        private final Tenancy.Context house = Tenancy.current();

        Everything(String name, Supplier<byte[]> zip) {
            this.name = name + ".zip";
            this.zip = zip;
        }

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            byte[] written;
            try {
                written = Tenancy.call(house, zip::get);
            } catch (NotFoundException | AccessDeniedException gone) {
                event.getResponse().setStatus(NOT_FOUND);
                return;
            }
            event.setFileName(name);
            event.setContentType("application/zip");
            event.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            event.getOutputStream().write(written);
        }
    }
}
