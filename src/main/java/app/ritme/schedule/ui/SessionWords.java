package app.ritme.schedule.ui;

import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.AbsenceReason;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a session is called, as briefly as there is room for. */
final class SessionWords {

    private SessionWords() {}

    /** Its title, or what kind of session it is where it has none. */
    static String title(BlockKind kind, LocalizedText title) {
        String words = Formats.here().words(title);
        return words.isEmpty() ? Kinds.word(kind) : words;
    }

    static String title(DaySession session) {
        return title(session.kind(), session.title());
    }

    /** The guest of a session for one, else its title. */
    static String heading(DaySession session) {
        return session.guests().size() == 1 ? brief(session.guests().getFirst().name()) : title(session);
    }

    /** What the heading does not say: title, room, how many. */
    static String below(DaySession session) {
        int guests = session.guests().size();
        return join(
                guests == 1 ? title(session) : "",
                session.roomName(),
                guests > 1 ? text("schedule.guests", guests) : "",
                waiting(session));
    }

    /** As {@link #below}, where the room is known: who leads it instead. */
    static String belowInRoom(DaySession session) {
        int guests = session.guests().size();
        return join(
                guests == 1 ? title(session) : "",
                session.staff().stream().map(PersonName::givenName).collect(Collectors.joining(", ")),
                guests > 1 ? text("schedule.guests", guests) : "",
                waiting(session));
    }

    /** How many wait for a place, where anybody does. */
    private static String waiting(DaySession session) {
        int waiting = session.waiting().size();
        return waiting == 0 ? "" : text("waiting.count", waiting);
    }

    /** As {@link #below}, where nobody is named by the column: who leads it too. */
    static String belowOnDay(DaySession session) {
        return join(
                session.staff().stream().map(PersonName::givenName).collect(Collectors.joining(", ")), below(session));
    }

    /** Where the guest is known and the title is said: who leads it, and where. */
    static String belowOfGuest(DaySession session) {
        return join(
                session.staff().stream().map(PersonName::givenName).collect(Collectors.joining(", ")),
                session.roomName());
    }

    /** All of it, for who cannot see the board. */
    static String spoken(DaySession session) {
        return join(
                hours(session.when()),
                Kinds.word(session.kind()),
                title(session),
                people(session.staff()),
                people(session.guests().stream().map(DaySession.Guest::name).toList()),
                session.roomName(),
                waiting(session),
                session.pinned() ? text("schedule.pinned") : "");
    }

    /** {@code 09:00–09:45}. */
    static String hours(When when) {
        return Formats.here().time(when.from()) + "–" + Formats.here().time(when.until());
    }

    /** {@code ma 23 nov, 09:00–09:45}. */
    static String when(When when) {
        return Formats.here().day(when.day()) + ", " + hours(when);
    }

    /** What is saved of a session now, in a few words. */
    static String told(SessionDetails session) {
        return join(
                title(session.data().kind(), session.data().title()),
                when(session.when()),
                people(session.staff()),
                session.room() == null ? "" : session.room().name());
    }

    static String people(List<PersonName> people) {
        return people.stream().map(PersonName::full).collect(Collectors.joining(", "));
    }

    /** {@code Loes v. D.}: a cut surname would be nobody's. */
    static String brief(PersonName name) {
        return brief(name.givenName(), name.familyName());
    }

    private static String brief(String givenName, String familyName) {
        String initials = Stream.of(familyName.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
        return (givenName + " " + initials).strip();
    }

    /** As {@link #brief(PersonName)}, of a name that is one text. */
    static String brief(String full) {
        int given = full.indexOf(' ');
        return given < 0 ? full : brief(full.substring(0, given), full.substring(given + 1));
    }

    static String absence(AbsenceReason reason) {
        return text("daylist.why." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String reason(CancelReason reason) {
        return text("schedule.reason." + reason.name().toLowerCase(Locale.ROOT));
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
