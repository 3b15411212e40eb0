package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.When;
import app.ritme.schedule.hours.DayHours;
import app.ritme.schedule.ui.BoardAddress.By;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hours from top to bottom, a column for each lane, sessions where and as long as they are. Where something stands is
 * said by classes in steps of a quarter of an hour; the times in words are exact.
 */
class Board extends Div {

    private static final int QUARTER = 15;
    private static final int QUARTERS_OF_DAY = 96;
    private static final int OPENS = 7;
    private static final int CLOSES = 19;

    /** What all columns share; where it is the same, one of them can change alone. */
    private record Frame(BoardAddress address, LocalDate today, int quarter, int first, int last, int columns) {}

    private final BoardAddress address;
    private final LocalDateTime now;
    private final int first;
    private final int last;
    private final List<Div> columns;
    private List<Lane> lanes;

    Board(BoardAddress address, List<Lane> lanes, LocalDateTime now) {
        this.address = address;
        this.now = now;
        this.lanes = lanes;
        first = lanes.stream()
                .flatMap(lane -> lane.sessions().stream())
                .mapToInt(session -> session.when().from().getHour())
                .reduce(OPENS, Math::min);
        last = lanes.stream()
                .flatMap(lane -> lane.sessions().stream())
                .mapToInt(Board::closes)
                .reduce(CLOSES, Math::max);
        addClassName("board");
        setTestId("board");
        // more columns than fit are scrolled, also by keyboard
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("schedule.board"))
                .setAttribute("data-first", String.valueOf(first))
                .setAttribute("data-last", String.valueOf(last));
        setClassName("board-week", lanes.stream().allMatch(lane -> lane.of() == Lane.Of.DAY));
        add(hours());
        columns = IntStream.range(0, lanes.size())
                .mapToObj(index -> column(lanes.get(index), index))
                .collect(Collectors.toCollection(ArrayList::new));
        columns.forEach(this::add);
    }

    /**
     * Takes over the columns of another that differ, so that the rest of the page stands still.
     *
     * @return whether it shows the same as the other now; else nothing was taken
     */
    boolean become(Board other) {
        if (!frame().equals(other.frame())) {
            return false;
        }
        for (int index = 0; index < columns.size(); index++) {
            if (!lanes.get(index).equals(other.lanes.get(index))) {
                Div column = other.columns.get(index);
                replace(columns.set(index, column), column);
            }
        }
        lanes = other.lanes;
        return true;
    }

    private Frame frame() {
        return new Frame(address, now.toLocalDate(), quarters(now.toLocalTime()), first, last, lanes.size());
    }

    private static int closes(DaySession session) {
        LocalTime until = session.when().until();
        boolean pastMidnight = until.isBefore(session.when().from());
        return pastMidnight ? 24 : until.getMinute() == 0 ? until.getHour() : until.getHour() + 1;
    }

    private Div hours() {
        var scale = new Div();
        scale.addClassName("board-scale");
        for (int hour = first; hour < last; hour++) {
            scale.add(at(new Span(Formats.here().time(LocalTime.of(hour, 0))), hour * 4, 4));
        }
        var hours = new Div(new Div(), body(scale));
        hours.addClassName("board-hours");
        hours.getElement().setAttribute("aria-hidden", "true");
        return hours;
    }

    private Div column(Lane lane, int index) {
        var title = lane.href() == null ? new Span(lane.title()) : new Anchor(lane.href(), lane.title());
        ((HasStyle) title).addClassName("board-name");
        var below = new Span(lane.below());
        below.setVisible(!lane.below().isEmpty());
        var head = new Div(title, below);
        lane.load().ifPresent(load -> head.add(new LoadBar(load)));
        head.addClassName("board-head");

        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", (lane.title() + " " + lane.below()).strip());
        list.addClassName("board-scale");
        list.setClassName("board-off", lane.week());
        lane.works().ifPresent(works -> list.add(working(works)));
        var beside = new Beside(lane.sessions());
        lane.sessions().forEach(session -> list.add(item(session, beside, lane)));
        if (lane.day().equals(now.toLocalDate())) {
            list.add(nowLine());
        }
        var column = new Div(head, body(list));
        column.addClassNames("board-lane", "wide-" + beside.widest());
        column.getElement().setAttribute("data-lane", String.valueOf(index));
        column.setTestId("lane-" + lane.title());
        return column;
    }

    private Div body(Component scale) {
        var body = new Div(scale);
        body.addClassName("board-body");
        return at(body, first * 4, (last - first) * 4);
    }

    private ListItem working(DayHours works) {
        var item = new ListItem();
        item.addClassName("board-on");
        item.getElement().setAttribute("aria-hidden", "true");
        int from = Math.clamp(quarters(works.from()), first * 4, last * 4);
        int until = Math.clamp(quarters(works.until()), first * 4, last * 4);
        return at(item, from, until - from);
    }

    private ListItem nowLine() {
        var item = new ListItem();
        item.addClassName("board-now");
        item.getElement().setAttribute("aria-hidden", "true");
        int quarter = quarters(now.toLocalTime());
        item.setVisible(quarter >= first * 4 && quarter < last * 4);
        return at(item, quarter, 1);
    }

    /** What stands for several is told apart by the day list. */
    private ListItem item(DaySession session, Beside beside, Lane lane) {
        When when = session.when();
        boolean several = lane.several().containsKey(session.id());
        var link = new Anchor(several ? ScheduleNavigation.dayList(when.day()) : address.path(session.id()));
        SessionMarkup.fill(
                link,
                address.by() == By.GUESTS ? SessionWords.title(session) : SessionWords.heading(session),
                words(session, lane),
                session);
        link.addClassNames("session", Kinds.css(session.kind()));
        link.setClassName("session-thin", when.minutes() <= 2 * QUARTER);
        link.setClassName("session-tall", when.minutes() > 4 * QUARTER);
        link.getElement().setAttribute("aria-label", SessionWords.spoken(session));
        link.setTestId("session-" + SessionWords.title(session));
        BoardMoves.mark(link, lane.ids(session), session);
        var item = new ListItem(link);
        Beside.Place place = beside.place(session);
        item.addClassNames("board-session", "of-" + place.of(), "nth-" + place.nth());
        int from = quarters(when.from());
        int length = (int)
                Math.ceilDiv(Duration.between(when.startsAt(), when.endsAt()).toMinutes(), QUARTER);
        return at(item, from, Math.min(length, QUARTERS_OF_DAY - from));
    }

    /** What the column does not say. */
    private String words(DaySession session, Lane lane) {
        return switch (address.by()) {
            case STAFF -> lane.of() == Lane.Of.DAY ? SessionWords.belowOnDay(session) : SessionWords.below(session);
            case ROOMS -> SessionWords.belowInRoom(session);
            case GUESTS -> SessionWords.belowOfGuest(session);
        };
    }

    private static int quarters(LocalTime time) {
        return time.toSecondOfDay() / 60 / QUARTER;
    }

    /** Says from when and for how long, in quarters of an hour. */
    private static <T extends HasStyle> T at(T part, int from, int length) {
        part.addClassNames("at-" + from / 4, "and-" + from % 4, "long-" + length / 4, "plus-" + length % 4);
        return part;
    }
}
