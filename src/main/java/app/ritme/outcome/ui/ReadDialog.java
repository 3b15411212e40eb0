package app.ritme.outcome.ui;

import app.ritme.outcome.instrument.Choice;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Item;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** The questions of a questionnaire as they will be asked, and what its score says. */
class ReadDialog extends Dialog {

    private final Formats formats = Formats.here();

    ReadDialog(Definition definition) {
        setHeaderTitle(definition.name());
        setWidth("40rem");
        var intro = new Paragraph(formats.words(definition.intro()));
        intro.addClassName("strong");
        var list = new OrderedList();
        list.addClassName("questions");
        definition.items().forEach(item -> list.add(line(item)));
        add(intro, list, soft(formats.words(definition.means())));
        if (!definition.bands().isEmpty()) {
            add(soft(OutcomeWords.bands(definition)));
        }
        add(soft(definition.licence()));
        setTestId("questions");
        getFooter().add(new Button(getTranslation("questionnaires.close"), event -> close()));
    }

    private ListItem line(Item item) {
        var answers = new Span(
                item.choices().stream().map(Choice::word).map(formats::words).collect(Collectors.joining(" · ")));
        answers.addClassNames("soft", "small", "answers");
        return new ListItem(new Span(formats.words(item.text())), answers);
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
