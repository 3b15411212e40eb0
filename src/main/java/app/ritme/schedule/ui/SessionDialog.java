package app.ritme.schedule.ui;

import app.ritme.journal.ui.JournalNavigation;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.Change;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.planner.Remark;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CountedFields;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.GuestPages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** One session: what, when, with whom and where; and what can be done with it. */
class SessionDialog extends Dialog {

    private final SessionDesk desk;
    private SessionDetails session;

    SessionDialog(SessionDetails session, SessionDesk desk) {
        this.session = session;
        this.desk = desk;
        var close = new Button(getTranslation("session.close"), event -> close());
        close.setTestId("close");

        setHeaderTitle(SessionWords.title(session.data().kind(), session.data().title()));
        setTestId("session-card");
        addClassName("session-dialog");
        show();
        getFooter().add(close);
    }

    private void show() {
        add(marks(), facts(), guestPages());
        session.cancelled()
                .ifPresentOrElse(
                        reason -> add(cancelled(SessionWords.reason(reason))),
                        () -> add(remarks(), new WaitingBox(session, desk, this::renew), actions()));
    }

    private void renew() {
        session = desk.sessions().details(session.id());
        removeAll();
        show();
    }

    private Div marks() {
        var marks = new Div(Kinds.label(session.data().kind()));
        if (session.generated()) {
            marks.add(Badges.plain(getTranslation("session.generated")));
        }
        if (session.pinned()) {
            marks.add(Badges.with(Icons.PIN, Badges.accent(getTranslation("schedule.pinned"))));
        }
        marks.addClassNames("btns", "session-marks");
        return marks;
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts-list");
        fact(facts, "session.when", new Span(SessionWords.when(session.when())));
        session.repeats().ifPresent(repeats -> fact(facts, "session.repeats", new Span(RepeatWords.of(repeats))));
        var room = session.room();
        fact(
                facts,
                "session.place",
                new Span(room == null ? session.location() : room.name() + " · " + session.location()));
        session.equipmentName()
                .ifPresent(name -> session.data()
                        .equipment()
                        .ifPresent(need -> fact(
                                facts,
                                "session.equipment",
                                new Span(CountedFields.words(name, need.number(), need.eachGuest())))));
        fact(facts, "session.staff", people(session.staff(), "session.staff.none"));
        fact(facts, "session.guests", people(session.guests(), "session.guests.none"));
        return facts;
    }

    /** The way to the pages of the guest, where there is one. */
    private Div guestPages() {
        var pages = new Div();
        if (session.guests().size() == 1) {
            pages.add(new GuestPages(session.guests().getFirst().id()));
        }
        return pages;
    }

    /** What it does not go with, in words. */
    private Div remarks() {
        var all = new Div();
        List<Remark> remarks = desk.checks().remarks(session.id());
        if (!remarks.isEmpty()) {
            String words = remarks.stream().map(RuleWords::reason).collect(Collectors.joining(" "));
            var note = Note.care(getTranslation("session.remarks.title"), words);
            note.setTestId("remarks");
            all.add(note);
        }
        return all;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Span people(List<PersonName> people, String none) {
        return new Span(people.isEmpty() ? getTranslation(none) : SessionWords.people(people));
    }

    private Note cancelled(String reason) {
        var restore = new Button(getTranslation("session.restore"), event -> {
            done(desk.sessions().restore(session.id()), "session.restored");
        });
        restore.setTestId("restore");
        return new Note(Note.Tone.PLAIN, Icons.HISTORY, getTranslation("session.is-cancelled"), reason)
                .withActions(restore);
    }

    private Div actions() {
        var move = button("session.move", Icons.CLOCK, "move", () -> new MoveSessionDialog(session, desk).open());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        var change =
                button("session.change", Icons.EDIT, "change", () -> new ChangeSessionDialog(session, desk).open());
        var pin = new Button(
                getTranslation(session.pinned() ? "session.unpin" : "session.pin"), Icons.PIN.create(), event -> pin());
        pin.setTestId("pin");
        var cancel =
                button("session.cancel", Icons.CLOSE, "cancel", () -> new CancelSessionDialog(session, desk).open());
        var list = new Anchor(ScheduleNavigation.dayList(session.data().day()), getTranslation("session.attendance"));
        list.setTestId("attendance");
        var actions = new Div(move, change, pin, cancel, list);
        actions.addClassNames("btns", "session-actions");
        if (leads()) {
            var note = new Anchor(JournalNavigation.groupNote(session.id()), getTranslation("session.note"));
            note.setTestId("group-note");
            actions.add(note);
        }
        return actions;
    }

    private boolean leads() {
        return session.data().staff().contains(new PersonId(CurrentHouse.get().personId()));
    }

    /** Opens another dialog in place of this one. */
    private Button button(String key, Icons icon, String testId, Runnable open) {
        var button = new Button(getTranslation(key), icon.create(), event -> {
            close();
            open.run();
        });
        button.setTestId(testId);
        return button;
    }

    private void pin() {
        Change change = desk.sessions().pin(session.id(), !session.pinned());
        done(change, session.pinned() ? "session.unpinned" : "session.is-pinned");
    }

    private void done(Change change, String key) {
        close();
        desk.did(change);
        Toast.done(key, SessionWords.title(session.data().kind(), session.data().title()));
    }
}
