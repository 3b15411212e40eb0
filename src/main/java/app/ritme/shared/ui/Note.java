package app.ritme.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** A remark in the page: calm by default, green for good news, amber to look at, red only when nothing else fits. */
public class Note extends Div {

    /** How a note is meant; the icon says it as well, so that colour is never alone. */
    public enum Tone {
        PLAIN,
        GOOD,
        CARE,
        ALARM
    }

    private final Div words = new Div();

    public Note(Tone tone, Icons icon, String title, String text) {
        addClassNames("note", "note-" + tone.name().toLowerCase(Locale.ROOT));
        words.addClassName("grow");
        if (!title.isEmpty()) {
            var heading = new Paragraph(title);
            heading.addClassName("strong");
            words.add(heading);
        }
        if (!text.isEmpty()) {
            words.add(new Paragraph(text));
        }
        add(icon.create(), words);
    }

    public static Note plain(String text) {
        return new Note(Tone.PLAIN, Icons.INFO, "", text);
    }

    public static Note good(String title, String text) {
        return new Note(Tone.GOOD, Icons.CHECK, title, text);
    }

    public static Note care(String title, String text) {
        return new Note(Tone.CARE, Icons.WARNING, title, text);
    }

    public static Note alarm(String title, String text) {
        return new Note(Tone.ALARM, Icons.WARNING, title, text);
    }

    /** The way out, below the words. */
    public Note withActions(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("btns");
        words.add(row);
        return this;
    }

    /** Read out when it appears: polite for news, at once for something that went wrong. */
    public Note announced() {
        var urgent = hasClassName("note-care") || hasClassName("note-alarm");
        getElement().setAttribute("role", urgent ? "alert" : "status");
        return this;
    }
}
