package app.ritme.schedule.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.RoomRow;
import app.ritme.people.PersonId;
import app.ritme.people.TeamService;
import app.ritme.schedule.Change;
import app.ritme.schedule.HistoryService;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.SlotTaken;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.Alternative;
import app.ritme.schedule.planner.RunView.Place;
import app.ritme.schedule.therapy.Placed;
import app.ritme.schedule.therapy.Proposal;
import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.schedule.therapy.TherapySearch;
import app.ritme.schedule.therapy.Unplaced;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was found for a plan, line by line to be taken over or put elsewhere, and what found no place and why. */
class PlacedPlan extends Div {

    /** What it works with. */
    record Desk(SessionService sessions, HistoryService histories, TeamService team, LocationService locations) {}

    /** One of the plan, wherever it is put. */
    private record Key(int line, int nth) {

        static Key of(Placed one) {
            return new Key(one.line(), one.nth());
        }
    }

    private final Desk desk;
    private final List<TherapyLineData> lines;
    private final String guest;
    private final TherapySearch search;
    private final History history = History.here();
    private final Set<Key> left = new HashSet<>();
    private final List<LocationRow> locations;
    private final Map<PersonId, String> names;

    PlacedPlan(Desk desk, List<TherapyLineData> lines, String guest, TherapySearch search) {
        this.desk = desk;
        this.lines = lines;
        this.guest = guest;
        this.search = search;
        this.locations = desk.locations().locations();
        this.names = desk.team().team().stream()
                .map(PersonChoice::of)
                .collect(Collectors.toMap(PersonChoice::id, PersonChoice::name, (one, other) -> one));
        addClassName("stack");
        setTestId("placed-plan");
        show();
    }

    private void show() {
        removeAll();
        Proposal now = search.proposal();
        if (!now.unplaced().isEmpty()) {
            add(open(now.unplaced()));
        }
        if (!now.placed().isEmpty()) {
            add(found(now.placed(), now.placed().size() + now.unplaced().size()));
        }
    }

    private CardBox open(List<Unplaced> unplaced) {
        var rows = new Rows();
        unplaced.forEach(one -> rows.row(line(one)));
        var open = new CardBox(Icons.WARNING, getTranslation("place-plan.open"), rows);
        open.setTestId("plan-open");
        return open;
    }

    private Component line(Unplaced one) {
        var formats = Formats.here();
        return row(
                one.line(),
                getTranslation("place-plan.between", formats.day(one.from()), formats.day(one.to())),
                TherapyWords.why(one));
    }

    private CardBox found(List<Placed> placed, int all) {
        var rows = new Rows();
        placed.forEach(one -> rows.row(line(one)));
        var go = new Button(getTranslation("place-plan.accept"), Icons.CHECK.create(), event -> accept());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(event -> go.setEnabled(true));
        go.setTestId("plan-accept");
        var text = new Paragraph(getTranslation("place-plan.accept.text"));
        text.addClassNames("grow", "soft");
        var foot = new Div(text, go);
        foot.addClassNames("row", "wrap", "plan-go");
        return new CardBox(Icons.CALENDAR, getTranslation("place-plan.found", guest, placed.size(), all), rows, foot);
    }

    private Component line(Placed one) {
        String when = SessionWords.when(when(one.data()));
        String why = one.remarks().stream().map(RuleWords::reason).collect(Collectors.joining(" "));
        Div row = row(one.line(), PlannerWords.place(place(one.data())), why);
        var take = new Checkbox(!left.contains(Key.of(one)));
        take.setAriaLabel(getTranslation("planner.take", when));
        take.setTestId("take-" + one.line() + "-" + one.nth());
        take.addValueChangeListener(event -> {
            if (event.getValue()) {
                left.remove(Key.of(one));
            } else {
                left.add(Key.of(one));
            }
        });
        var other = new Button(getTranslation("replan.other"), event -> other(one, when));
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.setAriaLabel(getTranslation("replan.other.of", when));
        other.setTestId("other-" + one.line() + "-" + one.nth());
        row.addComponentAsFirst(take);
        row.add(other);
        return row;
    }

    private Div row(int line, String where, String why) {
        TherapyLineData known = lines.get(line);
        var name = new Span(TherapyWords.title(known));
        name.addClassName("name");
        var words = new Div(Kinds.label(known.kind()), name);
        words.addClassNames("session-words", "planner-who");
        var place = new Span(where);
        place.addClassName("strong");
        var reason = new Span(why);
        reason.addClassName("soft");
        var there = new Div(place, reason);
        there.addClassNames("grow", "planner-where");
        var row = new Div(words, there);
        row.addClassNames("session-row", "planner-row", Kinds.css(known.kind()));
        return row;
    }

    private void other(Placed one, String when) {
        List<Placed> others = search.others(one);
        List<Alternative> places = IntStream.range(0, others.size())
                .mapToObj(
                        index -> new Alternative(index, place(others.get(index).data())))
                .toList();
        new OtherPlaceDialog(TherapyWords.title(lines.get(one.line())) + " · " + when, places, wanted -> {
                    search.choose(others.get(wanted.index()));
                    show();
                })
                .open();
    }

    private void accept() {
        List<SessionData> wanted = search.proposal().placed().stream()
                .filter(one -> !left.contains(Key.of(one)))
                .map(Placed::data)
                .toList();
        if (wanted.isEmpty()) {
            Toast.problem("place-plan.nothing");
            return;
        }
        try {
            List<Change> done = desk.sessions().add(wanted);
            history.did(done);
            accepted(done, wanted.getFirst());
        } catch (SlotTaken taken) {
            Toast.problem("place-plan.taken");
        } catch (Refusal refused) {
            Toast.problem(refused);
        }
    }

    private void accepted(List<Change> done, SessionData first) {
        removeAll();
        var undo = new Button(getTranslation("planner.undo"), Icons.UNDO.create(), event -> takeBack(done));
        undo.setTestId("plan-undo");
        var board = new Anchor(ScheduleNavigation.board(first.day()), getTranslation("place-plan.board"));
        board.addClassName("button");
        add(new CardBox(new EmptyState(
                Icons.CIRCLE_CHECK,
                getTranslation("place-plan.done", done.size(), guest),
                getTranslation("place-plan.done.text"),
                board,
                undo)));
    }

    private void takeBack(List<Change> done) {
        if (history.last().filter(done::equals).isEmpty()) {
            Toast.problem("error.plan.changed");
            return;
        }
        try {
            history.undo(desk.histories()::takeBack);
            show();
            Toast.done("place-plan.undone");
        } catch (Refusal | NotFoundException late) {
            Toast.problem("error.plan.changed");
        }
    }

    private Place place(SessionData data) {
        String room = data.room().stream()
                .flatMap(id -> locations.stream()
                        .flatMap(location -> location.rooms().stream())
                        .filter(row -> row.id().equals(id))
                        .map(RoomRow::name))
                .findFirst()
                .orElse("");
        List<String> staff = data.staff().stream()
                .map(person -> names.getOrDefault(person, ""))
                .toList();
        return new Place(when(data), room, staff);
    }

    private When when(SessionData data) {
        return new When(
                data.day(),
                data.at(),
                data.minutes(),
                locations.stream()
                        .filter(location -> location.id().equals(data.location()))
                        .findFirst()
                        .orElseThrow()
                        .zone());
    }
}
