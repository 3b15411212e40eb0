package app.ritme.safety.ui;

import app.ritme.audit.Reading;
import app.ritme.safety.HelpService;
import app.ritme.safety.MyAlert;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** A guest's own alerts: what was done, and who opened them. */
@Route(value = "help/earlier", layout = HouseLayout.class)
@RolesAllowed("GUEST")
class EarlierHelpView extends Main implements HasDynamicTitle {

    EarlierHelpView(HelpService help) {
        List<MyAlert> alerts = help.alerts();
        var list = new Div();
        list.addClassName("stack");
        alerts.forEach(alert -> list.add(card(alert)));
        if (alerts.isEmpty()) {
            list.add(new CardBox(new EmptyState(
                    Icons.BELL, getTranslation("help.earlier.none"), getTranslation("help.earlier.none.text"))));
        }
        var back = new Anchor(SafetyNavigation.help(), getTranslation("help.earlier.back"));
        back.addClassName("button");
        addClassName("guest-view");
        add(
                new PageHeader(getTranslation("help.earlier"), getTranslation("help.earlier.text")).withActions(back),
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.earlier") + " · " + CurrentHouse.get().name();
    }

    private CardBox card(MyAlert alert) {
        Instant closed = alert.closedAt();
        var card = new CardBox(Icons.BELL, SafetyWords.toGuest(alert.reason()))
                .withHint(closed == null ? getTranslation("help.earlier.open") : moment(closed));
        card.add(new Paragraph(getTranslation("help.earlier.raised", moment(alert.raisedAt()))));
        alert.notes().forEach(note -> card.add(new Paragraph(note)));
        card.add(readers(alert.readings()));
        card.setTestId("my-alert");
        return card;
    }

    private Div readers(List<Reading> readings) {
        var title = new Paragraph(
                getTranslation(readings.isEmpty() ? "help.earlier.readers.none" : "help.earlier.readers"));
        title.addClassName("soft");
        var rows = new Rows();
        readings.forEach(reading -> rows.row(new Span(reading.readerName()), new Span(moment(reading.at()))));
        rows.setVisible(!readings.isEmpty());
        return new Div(title, rows);
    }

    private static String moment(Instant at) {
        return Formats.here().moment(at);
    }
}
