package app.ritme.notice.ui;

import app.ritme.notice.OutboxService;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the outbox page where mails are shown instead of sent. */
@Component
class OutboxRoute implements VaadinServiceInitListener {

    private final ObjectProvider<OutboxService> outbox;

    OutboxRoute(ObjectProvider<OutboxService> outbox) {
        this.outbox = outbox;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (outbox.getIfAvailable() != null) {
            RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry())
                    .setAnnotatedRoute(OutboxView.class);
        }
    }
}
