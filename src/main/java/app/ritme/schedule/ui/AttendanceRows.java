package app.ritme.schedule.ui;

import app.ritme.journal.ui.JournalNavigation;
import app.ritme.people.PersonId;
import app.ritme.schedule.AbsenceReason;
import app.ritme.schedule.Attendance;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.SessionId;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions of a day with their guests, each of whom came or did not: one tap, and the same tap takes it back. */
class AttendanceRows extends Rows {

    /** @param seen absent when nobody knows */
    record Mark(SessionId session, PersonId guest, @Nullable Attendance seen) {}

    /** @param reason absent when nobody said */
    record Why(SessionId session, PersonId guest, @Nullable AbsenceReason reason) {}

    private static final int MANY = 3;

    private final Consumer<Mark> onMark;
    private final Consumer<Why> onWhy;
    private final Consumer<SessionId> onRest;

    /** @param onRest everybody else was there */
    AttendanceRows(Consumer<Mark> onMark, Consumer<Why> onWhy, Consumer<SessionId> onRest) {
        this.onMark = onMark;
        this.onWhy = onWhy;
        this.onRest = onRest;
        addClassName("attendance");
    }

    void session(DaySession session) {
        var formats = Formats.here();
        var time = new Div(
                new Span(formats.time(session.when().from())),
                new Span(formats.time(session.when().until())));
        time.addClassName("session-time");
        var name = new Anchor(ScheduleNavigation.session(session.id()), SessionWords.title(session));
        name.addClassName("name");
        var where = new Span(Stream.of(SessionWords.people(session.staff()), session.roomName(), session.location())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        where.addClassName("does");
        var head = new Div(Kinds.label(session.kind()), name, where);
        head.addClassNames("session-words");
        session.cancelled()
                .ifPresent(reason ->
                        head.add(Badges.care(getTranslation("daylist.cancelled", SessionWords.reason(reason)))));
        var top = new Div(head);
        top.addClassName("attendance-head");
        var body = new Div(top);
        body.addClassNames("grow", "attendance-body");
        boolean unknown =
                session.guests().stream().anyMatch(guest -> guest.attendance().isEmpty());
        if (session.cancelled().isEmpty() && session.guests().size() >= MANY && unknown) {
            top.add(everybody(session));
        }
        if (session.cancelled().isEmpty() && !session.guests().isEmpty()) {
            body.add(guests(session));
        }
        if (!session.waiting().isEmpty()) {
            body.add(waiting(session));
        }
        if (session.guests().stream().anyMatch(AttendanceRows::came) && leads(session)) {
            body.add(note(session));
        }
        var line = new Div(time, body);
        line.addClassNames("session-row", Kinds.css(session.kind()));
        line.setClassName("session-cancelled", session.cancelled().isPresent());
        row(line).setTestId("row-" + SessionWords.title(session));
    }

    private Span waiting(DaySession session) {
        var waiting = new Span(getTranslation("daylist.waiting", SessionWords.people(session.waiting())));
        waiting.addClassNames("soft", "small");
        return waiting;
    }

    private Button everybody(DaySession session) {
        var everybody =
                new Button(getTranslation("daylist.all"), Icons.CHECK.small(), event -> onRest.accept(session.id()));
        everybody.setTestId("all-" + SessionWords.title(session));
        return everybody;
    }

    /** Which comes to stand with each who came. */
    private Anchor note(DaySession session) {
        var note = new Anchor(JournalNavigation.groupNote(session.id()), getTranslation("session.note"));
        note.addClassNames("link", "screen-only");
        note.setTestId("note-" + SessionWords.title(session));
        return note;
    }

    private static boolean came(DaySession.Guest guest) {
        return guest.attendance().filter(Attendance.CAME::equals).isPresent();
    }

    private static boolean leads(DaySession session) {
        var me = new PersonId(CurrentHouse.get().personId());
        return session.staff().stream().anyMatch(staff -> staff.id().equals(me));
    }

    private UnorderedList guests(DaySession session) {
        var guests = new UnorderedList();
        guests.getElement().setAttribute("role", "list");
        guests.addClassName("attendance-guests");
        session.guests().forEach(guest -> guests.add(new ListItem(guest(session.id(), guest))));
        return guests;
    }

    private Div guest(SessionId session, DaySession.Guest guest) {
        var name = new Span(guest.name().full());
        name.addClassNames("grow", "attendance-name");
        var came = new Toggle(Attendance.CAME, Icons.CHECK, guest.name().full());
        var absent = new Toggle(Attendance.ABSENT, Icons.CLOSE, guest.name().full());
        guest.attendance().ifPresent(seen -> (seen == Attendance.CAME ? came : absent).press(true));
        var reason = new Div();
        reason.addClassNames("attendance-why", "screen-only");
        if (absent.isPressed()) {
            reason.add(why(session, guest, guest.why().orElse(null)));
        }
        Stream.of(came, absent)
                .forEach(toggle -> toggle.addClickListener(event -> {
                    boolean takenBack = toggle.isPressed();
                    onMark.accept(new Mark(session, guest.name().id(), takenBack ? null : toggle.seen));
                    came.press(false);
                    absent.press(false);
                    toggle.press(!takenBack);
                    reason.removeAll();
                    if (absent.isPressed()) {
                        reason.add(why(session, guest, null));
                    }
                }));
        var line = new Div(name, came, absent, reason);
        line.addClassName("attendance-guest");
        return line;
    }

    private Select<AbsenceReason> why(SessionId session, DaySession.Guest guest, @Nullable AbsenceReason known) {
        Select<AbsenceReason> why = new Select<>();
        why.setItems(AbsenceReason.values());
        why.setItemLabelGenerator(
                reason -> reason == null ? getTranslation("daylist.why.none") : SessionWords.absence(reason));
        why.setEmptySelectionAllowed(true);
        why.setEmptySelectionCaption(getTranslation("daylist.why.none"));
        why.setAriaLabel(getTranslation("daylist.why.of", guest.name().full()));
        why.setTestId("why-" + guest.name().full());
        why.setWidthFull();
        why.setValue(known);
        why.addValueChangeListener(
                event -> onWhy.accept(new Why(session, guest.name().id(), event.getValue())));
        return why;
    }

    /** Pressed while this is what is known. */
    private static final class Toggle extends NativeButton {

        private final Attendance seen;

        Toggle(Attendance seen, Icons icon, String guest) {
            this.seen = seen;
            String word = "daylist." + seen.name().toLowerCase(Locale.ROOT);
            add(icon.small(), new Span(getTranslation(word)));
            addClassNames("toggle", "toggle-" + seen.name().toLowerCase(Locale.ROOT));
            getElement().setAttribute("aria-label", getTranslation(word + ".of", guest));
            setTestId(seen.name().toLowerCase(Locale.ROOT) + "-" + guest);
            press(false);
        }

        void press(boolean pressed) {
            getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        }

        boolean isPressed() {
            return Optional.ofNullable(getElement().getAttribute("aria-pressed"))
                    .filter("true"::equals)
                    .isPresent();
        }
    }
}
