package app.ritme.schedule.ui;

import app.ritme.people.PersonName;
import app.ritme.schedule.Change;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.planner.MayFallOut;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** How many places a session for several has, and who waits for one: to be put on the list and taken off it. */
class WaitingBox extends Div {

    private final SessionDetails session;
    private final SessionDesk desk;
    private final Runnable changed;

    /** @param changed shows the session anew */
    WaitingBox(SessionDetails session, SessionDesk desk, Runnable changed) {
        this.session = session;
        this.desk = desk;
        this.changed = changed;
        addClassName("waiting-box");
        setTestId("waiting");
        setVisible(isForSeveral(session));
        add(head());
        if (!session.waiting().isEmpty()) {
            add(list());
        }
        if (session.isFull()) {
            add(join());
        } else if (!session.waiting().isEmpty()) {
            add(soft(getTranslation("waiting.nobody-can")));
        }
    }

    private static boolean isForSeveral(SessionDetails session) {
        return session.most().isPresent()
                || !session.waiting().isEmpty()
                || MayFallOut.isGroup(session.data().kind(), session.guests().size());
    }

    private Div head() {
        int guests = session.guests().size();
        var words = new Span(
                session.largest().isPresent()
                        ? getTranslation(
                                "waiting.places", guests, session.largest().getAsInt())
                        : getTranslation("waiting.places.any", guests));
        words.addClassName("grow");
        words.setTestId("places");
        var change = new Button(
                getTranslation("waiting.places.change"), event -> new PlacesDialog(session, desk, this::done).open());
        change.setTestId("change-places");
        var line = new Div(words, change);
        line.addClassNames("row", "wrap");
        return new Div(new H3(getTranslation("waiting.title")), line);
    }

    private OrderedList list() {
        var list = new OrderedList();
        list.addClassName("waiting-list");
        session.waiting().forEach(guest -> list.add(item(guest)));
        return list;
    }

    private ListItem item(PersonName guest) {
        var name = new Span(guest.full());
        name.addClassName("grow");
        var off = new Button(
                Icons.CLOSE.small(),
                event -> attempt(() -> desk.waiting().leave(session.id(), guest.id()), "waiting.left", guest.full()));
        off.addThemeName("icon");
        off.setAriaLabel(getTranslation("waiting.leave", guest.full()));
        off.setTooltipText(off.getAriaLabel().orElse(""));
        off.setTestId("leave-" + guest.full());
        var line = new Div(name, off);
        line.addClassName("row");
        return new ListItem(line);
    }

    private Div join() {
        var guest = new GuestChoice(desk.guests());
        guest.addClassName("grow");
        guest.setTestId("waiting-guest");
        var go = new Button(getTranslation("waiting.join"), Icons.PLUS.create(), event -> {
            PersonChoice chosen = guest.getValue();
            if (chosen == null) {
                guest.focus();
                return;
            }
            attempt(() -> desk.waiting().join(session.id(), chosen.id()), "waiting.joined", chosen.name());
        });
        go.setTestId("waiting-join");
        var line = new Div(guest, go);
        line.addClassNames("row", "wrap", "waiting-join");
        return new Div(line, soft(getTranslation("waiting.text")));
    }

    private static Paragraph soft(String text) {
        var words = new Paragraph(text);
        words.addClassNames("soft", "small");
        return words;
    }

    private void attempt(Supplier<Change> work, String key, String name) {
        try {
            done(work.get(), key, name);
        } catch (Refusal refused) {
            Toast.problem(refused);
        }
    }

    private void done(Change change, String key, Object... arguments) {
        desk.did(change);
        changed.run();
        Toast.done(key, arguments);
    }
}
