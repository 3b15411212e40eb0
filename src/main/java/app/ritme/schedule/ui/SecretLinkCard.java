package app.ritme.schedule.ui;

import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.ShownLink;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;

/** A secret address: shown once, when it is made; renewed and withdrawn at any time. */
abstract class SecretLinkCard extends CardBox {

    private final String key;
    private final Div content = new Div();

    /** @param key what its texts begin with, and its test ids */
    SecretLinkCard(Icons icon, String key) {
        super(icon, UI.getCurrent().getTranslation(key + ".link"));
        this.key = key;
        content.addClassName("form");
        add(content);
    }

    /** Since when there is one. */
    abstract Optional<Instant> since();

    /** The whole address, of a new secret. */
    abstract String make();

    abstract void withdraw();

    /** Takes the address where it is used. */
    abstract Anchor use(String link);

    /** As it stands now. */
    final void refresh() {
        since().ifPresentOrElse(this::standing, this::none);
    }

    private void none() {
        var make = new Button(getTranslation(key + ".make"), event -> showNew());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setTestId("make-" + key);
        show(new Paragraph(getTranslation(key + ".none")), make);
    }

    /** Made earlier: nobody can say it again. */
    private void standing(Instant since) {
        show(new Paragraph(getTranslation(key + ".since", Formats.here().moment(since))), buttons());
    }

    private void showNew() {
        String link = make();
        Anchor use = use(link);
        use.addClassNames("button", "button-primary");
        use.setTestId("use-" + key);
        show(new ShownLink(link), use, buttons());
    }

    private Div buttons() {
        var row = new Div(asking("renew", this::showNew), asking("withdraw", this::end));
        row.addClassName("btns");
        return row;
    }

    /** A button that asks first, since other devices lose what they have. */
    private Button asking(String what, Runnable action) {
        String words = key + "." + what;
        var button = new Button(
                getTranslation(words),
                event -> Confirm.ask(
                        getTranslation(words + ".title"),
                        getTranslation(words + ".text"),
                        getTranslation(words),
                        action));
        button.setTestId(what + "-" + key);
        return button;
    }

    private void end() {
        withdraw();
        refresh();
        Toast.done("link.withdrawn");
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }
}
