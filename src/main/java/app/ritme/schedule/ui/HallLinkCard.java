package app.ritme.schedule.ui;

import app.ritme.schedule.hall.HallLinkService;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.time.Instant;
import java.util.Optional;

/** The address of the screen in the hall. */
class HallLinkCard extends SecretLinkCard {

    private final HallLinkService hall;
    private final String address;

    /** @param address up to the secret */
    HallLinkCard(HallLinkService hall, String address) {
        super(Icons.DEVICE, "hall");
        this.hall = hall;
        this.address = address;
        refresh();
    }

    @Override
    Optional<Instant> since() {
        return hall.since();
    }

    @Override
    String make() {
        return address + hall.make().value();
    }

    @Override
    void withdraw() {
        hall.withdraw();
    }

    @Override
    Anchor use(String link) {
        var open = new Anchor(link, getTranslation("hall.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        return open;
    }
}
