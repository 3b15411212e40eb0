package app.ritme.journal.ui;

import app.ritme.journal.CommentRow;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalPhotoId;
import app.ritme.journal.Prompts;
import app.ritme.journal.SharedEntry;
import app.ritme.journal.SharedEntryService;
import app.ritme.journal.SharedPhotoService;
import app.ritme.shared.ui.GentleText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** An entry that a guest shares, opened: to be read, and to be talked about. */
class SharedEntryDialog extends Dialog {

    SharedEntryDialog(
            String day, JournalEntryId id, SharedEntryService shared, SharedPhotoService photos, Prompts prompts) {
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
        var text = new GentleText(entry.text());
        text.addClassName("read-text");
        text.setTestId("shared-text");
        add(
                AboutWords.line(entry.about()),
                text,
                pictures(entry.photos(), photos),
                new TalkBox(id, entry.comments(), CommentRow::isMine, new TalkBox.Talk() {

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

    private static Div pictures(List<JournalPhotoId> ids, SharedPhotoService photos) {
        var pictures = new Div();
        for (int number = 1; number <= ids.size(); number++) {
            pictures.add(Photos.picture(ids.get(number - 1), number, photos::picture));
        }
        pictures.addClassName("entry-photos");
        pictures.setVisible(!ids.isEmpty());
        return pictures;
    }
}
