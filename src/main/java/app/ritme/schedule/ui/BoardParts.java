package app.ritme.schedule.ui;

import app.ritme.schedule.DaySession;
import app.ritme.schedule.ui.BoardAddress.By;
import app.ritme.schedule.ui.BoardAddress.Shown;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What lies on the desk of the board: what is to be planned, the hours, and the same day as a list. */
final class BoardParts {

    private final BoardAddress address;
    private final Lanes lanes;
    private final LocalDateTime now;
    private final UnaryOperator<Board> keeping;

    /** @param keeping gives the board that is there already where it can show the same */
    BoardParts(BoardAddress address, Lanes lanes, LocalDateTime now, UnaryOperator<Board> keeping) {
        this.keeping = keeping;
        this.address = address;
        this.lanes = lanes;
        this.now = now;
    }

    Stream<Component> all(List<Lane> columns) {
        if (columns.isEmpty()) {
            return Stream.of(noColumns());
        }
        Div list = list(lanes.onDay());
        if (address.shown() == Shown.LIST) {
            list.addClassName("board-list-alone");
            return Stream.of(list);
        }
        var hours = new CardBox(keeping.apply(new Board(address, columns, now))).flush();
        hours.addClassName("board-card");
        List<DaySession> unplanned = lanes.unplanned();
        return unplanned.isEmpty() ? Stream.of(hours, list) : Stream.of(new ToPlan(unplanned, this::href), hours, list);
    }

    private CardBox noColumns() {
        String key = address.by() == By.GUESTS ? "schedule.no-guests" : "schedule.no-rooms";
        return new CardBox(new EmptyState(Icons.BOARD, text(key), text(key + ".text")));
    }

    /** What a phone shows instead of the board, and what a desk says of a day without anything. */
    private Div list(List<DaySession> onDay) {
        var list = new Div();
        list.addClassName("board-list");
        list.setTestId("board-list");
        list.add(
                onDay.isEmpty()
                        ? new CardBox(new EmptyState(
                                Icons.LEAF,
                                text("schedule.empty", Formats.here().longDay(address.day())),
                                text("schedule.empty.text")))
                        : new CardBox(new SessionRows(onDay, this::href)).flush());
        return list;
    }

    private String href(DaySession session) {
        return address.path(session.id());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
