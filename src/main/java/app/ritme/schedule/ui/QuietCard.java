package app.ritme.schedule.ui;

import app.ritme.schedule.changes.QuietDelayService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

/** How long it must be quiet before who is concerned hears of a change. */
class QuietCard extends CardBox {

    private final QuietDelayService delays;
    private final IntegerField minutes = new IntegerField();

    QuietCard(QuietDelayService delays) {
        super(new H2(UI.getCurrent().getTranslation("quiet.title")));
        this.delays = delays;
        var text = new Paragraph(getTranslation("quiet.text"));
        text.addClassName("soft");
        var does = new Span(getTranslation("quiet.label"));
        does.addClassName("grow");
        minutes.setValue(delays.minutes());
        minutes.setMin(QuietDelayService.LEAST);
        minutes.setMax(QuietDelayService.MOST);
        minutes.setSuffixComponent(new Span(getTranslation("rules.unit.minutes")));
        minutes.setAriaLabel(getTranslation("quiet.label"));
        minutes.addClassName("rule-limit");
        minutes.setTestId("quiet-minutes");
        minutes.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                change(event.getValue());
            }
        });
        var line = new Div(does, minutes);
        line.addClassName("rule-row");
        add(text, line);
    }

    private void change(int wanted) {
        try {
            delays.change(wanted);
            Toast.done("rules.changed", getTranslation("quiet.title"));
        } catch (Refusal refusal) {
            Toast.problem(refusal);
            minutes.setValue(delays.minutes());
        }
    }
}
