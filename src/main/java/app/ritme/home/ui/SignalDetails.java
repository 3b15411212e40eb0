package app.ritme.home.ui;

import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** One signal of a plan: its name and shape, what one notices and what helps. */
class SignalDetails extends NativeDetails {

    /** @param change opens what it is changed with */
    SignalDetails(Signal signal, SignalCard card, Runnable change) {
        addClassNames("signal", HomeWords.lower(signal));
        setSummary(head(signal, card));
        var body = new Div();
        body.addClassName("signal-body");
        points(body, "home.signal.signs", card.signs());
        points(body, "home.signal.actions", card.actions());
        if (card.isEmpty()) {
            var hint = new Paragraph(getTranslation("home.signal.hint." + HomeWords.lower(signal)));
            hint.addClassName("soft");
            body.add(hint);
        }
        var edit = new Button(
                getTranslation(card.isEmpty() ? "home.signal.begin" : "home.signal.change"),
                Icons.EDIT.small(),
                event -> change.run());
        edit.setAriaLabel(getTranslation("home.signal.change.of", HomeWords.of(signal)));
        edit.setTestId("change-" + HomeWords.lower(signal));
        body.add(edit);
        setContent(body);
        setTestId("signal-" + HomeWords.lower(signal));
    }

    private static Div head(Signal signal, SignalCard card) {
        var mark = new Span(HomeWords.icon(signal).create());
        mark.addClassName("signal-mark");
        var name = new Span(HomeWords.of(signal));
        name.addClassName("strong");
        var words = new Div(name);
        words.addClassNames("stacked", "grow");
        Stream.concat(card.signs().stream(), card.actions().stream())
                .findFirst()
                .map(Span::new)
                .ifPresent(first -> {
                    first.addClassNames("soft", "signal-first");
                    words.add(first);
                });
        var head = new Div(mark, words, Icons.CHEVRON_DOWN.create());
        head.addClassName("signal-head");
        return head;
    }

    private void points(Div body, String key, List<String> points) {
        if (!points.isEmpty()) {
            var title = new Paragraph(getTranslation(key));
            title.addClassName("signal-part");
            body.add(title, HomeWords.points(points));
        }
    }
}
