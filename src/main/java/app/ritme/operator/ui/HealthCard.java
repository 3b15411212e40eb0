package app.ritme.operator.ui;

import app.ritme.billing.operator.BillingHealth;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few figures: how much came in and what became of it, who waits, and since when it is quiet. */
class HealthCard extends CardBox {

    private final Div figures = new Div();

    HealthCard(BillingHealth health) {
        super(Icons.HEART, OperatorWords.text("operator.health"));
        setTestId("health");
        figures.addClassName("figures");
        figure("done", health.of("DONE"), false);
        figure("ignored", health.of("IGNORED"), false);
        figure("under-way", health.of("RECEIVED") + health.of("RINGING"), false);
        figure("given-up", health.givenUp(), health.givenUp() > 0);
        figure("waiting", health.waiting(), false);
        String last = health.lastEvent()
                .map(at -> getTranslation("operator.heard", OperatorWords.moment(at)))
                .orElse(getTranslation("operator.heard.never"));
        add(figures, OperatorWords.soft(last));
    }

    private void figure(String what, long number, boolean care) {
        var value = new Span(Formats.here().number(number));
        value.addClassName("stat-figure");
        value.setClassName("care", care);
        var name = new Span(getTranslation("operator.figure." + what));
        name.addClassName("soft");
        var both = new Div(value, name);
        both.setTestId("figure-" + what);
        figures.add(both);
    }
}
