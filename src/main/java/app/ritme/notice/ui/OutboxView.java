package app.ritme.notice.ui;

import app.ritme.notice.Attachment;
import app.ritme.notice.OutboxService;
import app.ritme.notice.ShownMail;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The mails of a demo without a mail server, to read and to follow. Its route exists only there. */
@Route(value = "outbox", layout = HouseLayout.class, registerAtStartup = false)
@Menu(title = "nav.outbox", order = 280, icon = "mail")
@RolesAllowed("MANAGER")
class OutboxView extends Main implements HasDynamicTitle {

    private final OutboxService outbox;
    private final Div mails = new Div();

    OutboxView(ObjectProvider<OutboxService> outbox) {
        this.outbox = outbox.getObject();
        var again = new Button(getTranslation("outbox.refresh"), Icons.REFRESH.create(), event -> refresh());
        again.setTestId("refresh");
        mails.addClassName("stack");

        var stack = new Div(Note.plain(getTranslation("outbox.note")), mails);
        stack.addClassName("stack");

        addClassName("page");
        add(new PageHeader(getTranslation("nav.outbox"), getTranslation("outbox.subtitle")).withActions(again), stack);
        refresh();
    }

    private void refresh() {
        List<ShownMail> shown = outbox.mails();
        mails.removeAll();
        shown.forEach(mail -> mails.add(card(mail)));
        if (shown.isEmpty()) {
            mails.add(new CardBox(
                    new EmptyState(Icons.MAIL, getTranslation("outbox.empty"), getTranslation("outbox.empty.text"))));
        }
    }

    private CardBox card(ShownMail shown) {
        var mail = shown.mail();
        var card = new CardBox(Icons.MAIL, mail.subject())
                .withHint(mail.to() + " · " + Formats.here().moment(shown.at()));
        mail.lines().forEach(line -> card.add(new Paragraph(line)));
        var link = new Anchor(mail.link().toString(), mail.action());
        link.addClassNames("button");
        // Another person's link is a session of its own.
        link.setTarget("_blank");
        var closing = new Paragraph(mail.closing());
        closing.addClassName("soft");
        card.add(link, closing);
        mail.attachments().forEach(file -> card.add(file(file)));
        return card;
    }

    private static Anchor file(Attachment file) {
        DownloadHandler download = event -> {
            event.setFileName(file.name());
            event.setContentType(file.contentType());
            event.getOutputStream().write(file.content());
        };
        var link = new Anchor(download, file.name());
        link.addClassName("link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.outbox") + " · " + CurrentHouse.get().name();
    }
}
