package app.ritme.safety.ui;

import app.ritme.people.PersonId;
import app.ritme.safety.AlertDetails;
import app.ritme.safety.AlertId;
import app.ritme.safety.AlertMoment;
import app.ritme.safety.AlertService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One alert: why, who has it, what to do, what happened. */
class AlertPage extends Div {

    private final AlertService alerts;
    private final AlertId id;
    private final PersonId me = new PersonId(CurrentHouse.get().personId());

    AlertPage(AlertService alerts, AlertId id) {
        this.alerts = alerts;
        this.id = id;
        addClassName("stack");
        setTestId("alert");
        show(alerts.open(id));
    }

    private void show(AlertDetails now) {
        removeAll();
        var back = new Anchor(SafetyNavigation.alerts(), getTranslation("alert.back"));
        back.addClassName("button");
        add(new PageHeader(now.guestName(), getTranslation("alert.text")).withActions(back), what(now), history(now));
    }

    private CardBox what(AlertDetails now) {
        var reason = new Paragraph(SafetyWords.reason(now.reason()));
        reason.addClassName("strong");
        var state = new Paragraph(state(now));
        state.setTestId("state");
        var actions = new Div(actions(now).toArray(Button[]::new));
        actions.addClassName("btns");
        actions.setVisible(actions.getComponentCount() > 0);
        var card = new CardBox(reason, state, actions);
        return now.waits() ? card.tint() : card;
    }

    private String state(AlertDetails now) {
        if (now.over()) {
            return getTranslation("alert.over");
        }
        if (now.isHeldBy(me)) {
            return getTranslation(now.waits() ? "alert.mine.passing-on" : "alert.mine");
        }
        return getTranslation(now.waits() ? "alert.waits" : "alert.others");
    }

    private List<Button> actions(AlertDetails now) {
        var buttons = new ArrayList<Button>();
        if (now.waits()) {
            var take = new Button(getTranslation("alert.take"), event -> take());
            take.addThemeVariants(ButtonVariant.PRIMARY);
            take.setDisableOnClick(true);
            take.setTestId("take");
            buttons.add(take);
        }
        if (!now.over() && now.isHeldBy(me)) {
            var close = new Button(getTranslation("alert.close"), event -> close());
            if (!now.waits()) {
                close.addThemeVariants(ButtonVariant.PRIMARY);
            }
            close.setTestId("close");
            var hand = new Button(getTranslation("alert.hand-over"), event -> handOver());
            hand.setTestId("hand-over");
            hand.setVisible(!now.waits());
            buttons.add(close);
            buttons.add(hand);
        }
        return buttons;
    }

    private void take() {
        try {
            show(alerts.take(id));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
            show(alerts.open(id));
        }
    }

    private void handOver() {
        new NoteDialog("alert.hand-over", text -> show(alerts.handOver(id, text))).open();
    }

    /** With the end my right to see it may end. */
    private void close() {
        new NoteDialog("alert.close", text -> {
                    alerts.close(id, text);
                    UI.getCurrent().navigate(SafetyNavigation.alerts());
                    Toast.done("alert.closed");
                })
                .open();
    }

    private CardBox history(AlertDetails now) {
        var rows = new Rows();
        now.history()
                .forEach(moment ->
                        rows.row(words(moment), new Span(Formats.here().moment(moment.at()))));
        var card = new CardBox(Icons.HISTORY, getTranslation("alert.history"), rows);
        card.setTestId("history");
        return card;
    }

    private Div words(AlertMoment moment) {
        var what = new Span(getTranslation(
                "alert.moment." + moment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), moment.who()));
        what.addClassName("name");
        var text = new Span(moment.text());
        text.addClassName("does");
        text.setVisible(!moment.text().isEmpty());
        var words = new Div(what, text);
        words.addClassName("stacked");
        return words;
    }
}
