package app.ritme.journal.ui;

import app.ritme.journal.CommentRow;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.Prompts;
import app.ritme.journal.SharedEntry;
import app.ritme.journal.SharedEntryService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** An entry that a guest shares, opened: to be read, and to be talked about. */
class SharedEntryDialog extends Dialog {

    SharedEntryDialog(String day, JournalEntryId id, SharedEntryService shared, Prompts prompts) {
        SharedEntry entry = shared.open(id);
        setHeaderTitle(day);
        setWidth("36rem");
        // what is typed is not given up by a click beside it, or a key
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        prompts.find(entry.words().prompt()).map(PromptCard::question).ifPresent(asked -> {
            var question = new Paragraph(asked);
            question.addClassNames("strong", "read-question");
            add(question);
        });
        var text = new Paragraph(entry.text());
        text.addClassName("read-text");
        text.setTestId("shared-text");
        add(text, new TalkBox(entry.comments(), CommentRow::isMine, new TalkBox.Talk() {

            @Override
            public CommentRow say(String words) {
                return shared.say(id, words);
            }

            @Override
            public void remove(CommentRow comment) {
                shared.takeBack(comment.id());
            }
        }));
        getFooter().add(new Button(getTranslation("guest-journal.close"), event -> close()));
    }
}
