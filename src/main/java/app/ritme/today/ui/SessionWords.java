package app.ritme.today.ui;

import app.ritme.schedule.MySession;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a session of one's own day is put into words. */
final class SessionWords {

    private SessionWords() {}

    /** Its title, or the word of its kind when it has none. */
    static String title(MySession session) {
        return session.title().isEmpty()
                ? Kinds.word(session.kind())
                : Formats.here().words(session.title());
    }

    /** {@code Coaching · Annelies · Tuinkamer}: what is known beside the title; the kind only when the title is not it. */
    static String line(MySession session) {
        List<String> parts = new ArrayList<>();
        if (!session.title().isEmpty()) {
            parts.add(Kinds.word(session.kind()));
        }
        session.staff().forEach(leader -> parts.add(leader.full()));
        parts.add(session.room().isEmpty() ? session.location() : session.room());
        if (session.cancelled()) {
            parts.add(UI.getCurrent().getTranslation("today.session.cancelled"));
        }
        return String.join(" · ", parts);
    }

    static String starts(MySession session) {
        return time(session.startsAt(), session);
    }

    static String ends(MySession session) {
        return time(session.endsAt(), session);
    }

    private static String time(Instant moment, MySession session) {
        return Formats.here().time(moment.atZone(session.zone()).toLocalTime());
    }
}
