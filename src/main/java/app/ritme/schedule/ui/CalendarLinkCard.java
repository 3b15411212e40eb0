package app.ritme.schedule.ui;

import app.ritme.schedule.feed.MyCalendarService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** The address of one's calendar: shown once, when it is made; renewed and withdrawn at any time. */
class CalendarLinkCard extends CardBox {

    private final MyCalendarService calendar;
    private final String address;
    private final Div content = new Div();

    /** @param address up to the secret */
    CalendarLinkCard(MyCalendarService calendar, String address) {
        super(Icons.LINK, UI.getCurrent().getTranslation("calendar.link"));
        this.calendar = calendar;
        this.address = address;
        content.addClassName("form");
        add(content);
        calendar.since().ifPresentOrElse(this::standing, this::none);
    }

    private void none() {
        var make = new Button(getTranslation("calendar.make"), event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setTestId("make-link");
        show(new Paragraph(getTranslation("calendar.none")), make);
    }

    /** Made earlier: nobody can say it again. */
    private void standing(Instant since) {
        show(new Paragraph(getTranslation("calendar.since", Formats.here().moment(since))), buttons());
    }

    private void make() {
        String link = address + calendar.make(Language.of(getLocale())).value() + ".ics";
        var shown = new ShownLink(link);
        var open = new Anchor();
        open.setText(getTranslation("calendar.open"));
        // our own address, with the scheme that telephones know calendars by
        open.setUnsafeHref(link.replaceFirst("^https?:", "webcal:"));
        open.addClassNames("button", "button-primary");
        open.setTestId("open-link");
        show(shown, open, buttons());
    }

    private Div buttons() {
        var renew = new Button(
                getTranslation("calendar.renew"),
                event -> Confirm.ask(
                        getTranslation("calendar.renew.title"),
                        getTranslation("calendar.renew.text"),
                        getTranslation("calendar.renew"),
                        this::make));
        renew.setTestId("renew-link");
        var withdraw = new Button(
                getTranslation("calendar.withdraw"),
                event -> Confirm.ask(
                        getTranslation("calendar.withdraw.title"),
                        getTranslation("calendar.withdraw.text"),
                        getTranslation("calendar.withdraw"),
                        this::withdraw));
        withdraw.setTestId("withdraw-link");
        var row = new Div(renew, withdraw);
        row.addClassName("btns");
        return row;
    }

    private void withdraw() {
        calendar.withdraw();
        none();
        Toast.done("calendar.withdrawn");
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }
}
