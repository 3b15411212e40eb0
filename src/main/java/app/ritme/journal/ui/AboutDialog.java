package app.ritme.journal.ui;

import app.ritme.journal.AboutSession;
import app.ritme.schedule.SessionId;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** One's own sessions of the last days, of which one is what the writing is about. */
class AboutDialog extends Dialog {

    /** @param sessions the latest first */
    AboutDialog(List<AboutSession> sessions, Consumer<SessionId> chosen) {
        super(UI.getCurrent().getTranslation("journal.about.title"));
        setWidth("28rem");
        if (sessions.isEmpty()) {
            add(new Paragraph(getTranslation("journal.about.none")));
        }
        var rows = new Rows();
        sessions.forEach(session -> rows.row(words(session), button(session, chosen)));
        rows.setVisible(!sessions.isEmpty());
        add(rows);
        getFooter().add(new Button(getTranslation("journal.about.close"), event -> close()));
    }

    private static Div words(AboutSession session) {
        var mark = new Span(Kinds.icon(session.kind()).create());
        mark.addClassNames("kind-mark", Kinds.css(session.kind()));
        var title = new Div(new Span(AboutWords.title(session)));
        title.addClassName("strong");
        var when = new Div(new Span(AboutWords.when(session)));
        when.addClassNames("soft", "small");
        var words = new Div(mark, new Div(title, when));
        words.addClassName("about-row");
        return words;
    }

    private Button button(AboutSession session, Consumer<SessionId> chosen) {
        var button = new Button(getTranslation("journal.about.go"), event -> {
            close();
            session.sessionId().ifPresent(chosen);
        });
        button.setAriaLabel(getTranslation("journal.about.go.of", AboutWords.title(session), AboutWords.when(session)));
        button.setTestId("about-go");
        return button;
    }
}
