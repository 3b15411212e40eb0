package app.ritme.journal.ui;

import app.ritme.journal.Pattern;
import app.ritme.journal.Prompt;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/** The question one writes about, with two ways around it that weigh the same. */
class PromptCard extends CardBox {

    private final Paragraph pattern = new Paragraph();
    private final H2 question = new H2();
    private final Button other = tool("journal.prompt.other", "other-prompt");
    private final Button free = tool("journal.prompt.free", "free-writing");

    PromptCard(Runnable onOther, Runnable onFree) {
        other.setIcon(Icons.REFRESH.create());
        other.addClickListener(event -> onOther.run());
        free.addClickListener(event -> onFree.run());
        pattern.addClassName("prompt-pattern");
        question.addClassName("prompt");
        question.setTestId("prompt");
        var tools = new Div(other, free);
        tools.addClassName("prompt-tools");
        addClassName("prompt-card");
        tint().add(pattern, question, tools);
    }

    /** Nothing for free writing. */
    void show(Optional<Prompt> prompt) {
        pattern.removeAll();
        prompt.ifPresent(asked -> pattern.add(icon(asked.pattern()).small(), new Span(word(asked.pattern()))));
        pattern.setVisible(prompt.isPresent());
        question.setText(prompt.map(PromptCard::question).orElseGet(() -> getTranslation("journal.free")));
        other.setText(getTranslation(prompt.isPresent() ? "journal.prompt.other" : "journal.prompt.some"));
        free.setVisible(prompt.isPresent());
    }

    /** In the reader's language. */
    static String question(Prompt prompt) {
        Language reader = Language.of(UI.getCurrent().getLocale());
        return prompt.question().in(reader, reader);
    }

    private static Icons icon(Pattern pattern) {
        return switch (pattern) {
            case ALWAYS_ON -> Icons.SUN;
            case DOUBTING -> Icons.SWAP;
            case POSTPONING -> Icons.CLOCK;
            case RUNNING_PAST -> Icons.BREATH;
        };
    }

    private String word(Pattern of) {
        return getTranslation(
                "journal.pattern." + of.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Button tool(String key, String testId) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId(testId);
        return button;
    }
}
