package app.ritme.journal.ui;

import app.ritme.journal.CommentRow;
import app.ritme.journal.Comments;
import app.ritme.journal.JournalEntryId;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was said about an entry, and a place to say something. */
class TalkBox extends Section {

    private final List<CommentRow> said;
    private final Talk talk;
    private final Predicate<CommentRow> mayRemove;
    private final Rows rows = new Rows();
    private final TextArea text = new TextArea();
    private final Div say = new Div();

    /** What can be done. */
    interface Talk {

        CommentRow say(String text);

        void remove(CommentRow comment);
    }

    /** @param entry that is talked about: what one types is kept in the tab under its name, until it is said */
    TalkBox(JournalEntryId entry, List<CommentRow> comments, Predicate<CommentRow> mayRemove, Talk talk) {
        this.said = new ArrayList<>(comments);
        this.mayRemove = mayRemove;
        this.talk = talk;
        var title = new H2(text("talk.title"));
        title.setId("talk-title");
        text.setAriaLabel(text("talk.text"));
        text.setPlaceholder(text("talk.text"));
        text.setMaxLength(Comments.LONGEST);
        text.setWidthFull();
        text.setTestId("comment-text");
        Drafts.keep(text, "talk-" + entry.value());
        var go = new Button(text("talk.go"), event -> say());
        go.setTestId("say");
        say.add(text, go);
        say.addClassName("talk-say");
        getElement().setAttribute("aria-labelledby", "talk-title");
        addClassName("talk");
        setTestId("talk");
        add(title, rows, say);
        refresh();
    }

    /** Only to be read: nobody is there to say it to. */
    TalkBox closed() {
        say.setVisible(false);
        return this;
    }

    private void say() {
        said.add(talk.say(text.getValue()));
        Drafts.forget(text);
        text.clear();
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        said.forEach(comment -> rows.row(words(comment)).setTestId("comment"));
        rows.setVisible(!said.isEmpty());
    }

    private Div words(CommentRow comment) {
        String when = Formats.here().moment(comment.writtenAt());
        var author = new Span(comment.isMine() ? text("notes.mine") : comment.author());
        author.addClassName("strong");
        var moment = new Span(when);
        moment.addClassNames("soft", "small");
        var head = new Div(author, moment);
        head.addClassName("note-head");
        var words = new Paragraph(comment.text());
        words.addClassName("read-text");
        var all = new Div(head, words);
        if (mayRemove.test(comment)) {
            var remove = new Button(text("talk.remove"), event -> ask(comment));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(text("talk.remove.of", when));
            remove.setTestId("remove-comment");
            var actions = new Div(remove);
            actions.addClassName("note-actions");
            all.add(actions);
        }
        return all;
    }

    private void ask(CommentRow comment) {
        Confirm.ask(text("talk.remove.title"), text("talk.remove.text"), text("talk.remove.go"), () -> {
            talk.remove(comment);
            said.remove(comment);
            refresh();
        });
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
