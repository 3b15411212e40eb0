package app.ritme.enrolment.ui;

import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How much of something is taken, as a word, a figure and a bar; amber when it is full. */
class Meter extends Div {

    Meter(Icons icon, String word, int taken, int capacity) {
        var label = new Span(icon.small(), new Span(word));
        label.addClassName("meter-label");
        var figure = new Span(taken + " / " + capacity);
        figure.addClassName("strong");
        var head = new Div(label, figure);
        head.addClassName("meter-head");
        var bar = new ProgressBar(0, capacity, Math.min(taken, capacity));
        bar.getElement().setAttribute("aria-label", word);
        bar.addClassName("bar");
        if (taken >= capacity) {
            bar.addClassName("bar-care");
        }
        addClassName("meter");
        add(head, bar);
    }
}
