package app.ritme.outcome.ui;

import app.ritme.outcome.Filling;
import app.ritme.outcome.instrument.Choice;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Item;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions below each other; each answer is kept the moment it is tapped, so that one can go on later. */
class QuestionnaireForm extends Div {

    private final Definition definition;
    private final Keeper keeper;
    private final List<RadioButtonGroup<Choice>> groups = new ArrayList<>();
    private final Span progress = new Span();

    /** Where answers go. */
    interface Keeper {

        void answer(int item, int value);

        void handIn();
    }

    QuestionnaireForm(Filling filling, Keeper keeper) {
        this.definition = filling.definition();
        this.keeper = keeper;
        var formats = Formats.here();
        addClassName("questionnaire");

        var intro = new Paragraph(formats.words(definition.intro()));
        intro.addClassName("questionnaire-lead");
        add(intro);
        for (int i = 0; i < definition.items().size(); i++) {
            add(question(i, definition.items().get(i), filling.answers().get(i)));
        }
        var licence = new Paragraph(definition.source() + ". " + definition.licence());
        licence.addClassNames("soft", "small");
        var go = new Button(getTranslation("questionnaire.hand-in"), event -> handIn());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClassName("wide");
        go.setTestId("hand-in");
        progress.addClassNames("soft", "small", "progress-words");
        progress.getElement().setAttribute("role", "status");
        progress.setTestId("progress");
        var foot = new Div(progress, go);
        foot.addClassName("sticky-foot");
        add(licence, foot);
        say();
    }

    private CardBox question(int number, Item item, @Nullable Integer answer) {
        var group = new RadioButtonGroup<Choice>();
        group.setLabel((number + 1) + ". " + Formats.here().words(item.text()));
        group.setItems(item.choices());
        group.setItemLabelGenerator(choice -> Formats.here().words(choice.word()));
        group.addClassName("question");
        group.setTestId("item-" + (number + 1));
        item.choices().stream()
                .filter(choice -> Objects.equals(choice.value(), answer))
                .findFirst()
                .ifPresent(group::setValue);
        group.addValueChangeListener(event -> {
            keeper.answer(number + 1, event.getValue().value());
            say();
        });
        groups.add(group);
        return new CardBox(group);
    }

    private void say() {
        progress.setText(getTranslation("questionnaire.progress", answered(), groups.size()));
    }

    private long answered() {
        return groups.stream().filter(group -> !group.isEmpty()).count();
    }

    private void handIn() {
        long open = groups.size() - answered();
        if (open > definition.key().mostMissing() && answered() > 0) {
            Confirm.ask(
                            getTranslation("questionnaire.open.title"),
                            getTranslation(
                                    open == 1 ? "questionnaire.open.text.one" : "questionnaire.open.text.more", open),
                            getTranslation("questionnaire.open.go"),
                            keeper::handIn)
                    .orStay(getTranslation("questionnaire.open.stay"), () -> {});
        } else {
            keeper.handIn();
        }
    }
}
