package app.ritme.billing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Amounts below each other, and what they come to. */
class Lines extends Div {

    Lines() {
        addClassName("amounts");
    }

    void line(String text, String amount) {
        row(text, amount);
    }

    void soft(String text, String amount) {
        row(text, amount).addClassName("soft");
    }

    void total(String text, String amount) {
        row(text, amount).addClassName("total");
    }

    private Div row(String text, String amount) {
        var figure = new Span(amount);
        figure.addClassName("num");
        var row = new Div(new Span(text), figure);
        row.addClassName("amounts-row");
        add(row);
        return row;
    }
}
