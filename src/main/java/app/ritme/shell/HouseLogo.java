package app.ritme.shell;

import app.ritme.shared.Tenancy;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** The mark of a house: its logo, or a tree on its own colour. Decoration, because the name stands beside it. */
public class HouseLogo extends Span {

    private static final String PNG = "image/png";

    /**
     * @param logo read in the organisation of this moment, when the browser asks for the picture
     * @param present whether there is one
     */
    public HouseLogo(boolean present, Supplier<Optional<byte[]>> logo) {
        addClassName("org-mark");
        getElement().setAttribute("aria-hidden", "true");
        if (present) {
            add(new Image(handler(logo), ""));
            addClassName("org-mark-picture");
        } else {
            add(Icons.TREE.create());
        }
    }

    /** As large as in the settings. */
    public HouseLogo large() {
        addClassName("org-mark-l");
        return this;
    }

    /** The browser asks later and in a request of its own, which knows no tab: the organisation goes along. */
    private static DownloadHandler handler(Supplier<Optional<byte[]>> logo) {
        var house = Tenancy.current();
        return DownloadHandler.fromInputStream(event -> {
                    var png = Tenancy.call(house, logo::get);
                    return png.map(HouseLogo::response)
                            .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND));
                })
                .inline();
    }

    private static DownloadResponse response(byte[] png) {
        return new DownloadResponse(new ByteArrayInputStream(png), "logo.png", PNG, png.length);
    }
}
