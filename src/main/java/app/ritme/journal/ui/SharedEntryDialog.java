package app.ritme.journal.ui;

import app.ritme.journal.Prompts;
import app.ritme.journal.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** An entry that a guest shares, opened: to be read, nothing else. */
class SharedEntryDialog extends Dialog {

    SharedEntryDialog(String day, Words words, Prompts prompts) {
        setHeaderTitle(day);
        setWidth("36rem");
        prompts.find(words.prompt()).map(PromptCard::question).ifPresent(asked -> {
            var question = new Paragraph(asked);
            question.addClassNames("strong", "read-question");
            add(question);
        });
        var text = new Paragraph(words.text());
        text.addClassName("read-text");
        text.setTestId("shared-text");
        add(text);
        getFooter().add(new Button(getTranslation("guest-journal.close"), event -> close()));
    }
}
