package app.ritme.operator.ui;

import app.ritme.billing.operator.EventRow;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Events of Stripe's without what was in them, some at a time; each can be looked at again. */
class EventList extends Div {

    /** At most so many of them, without the first ones. */
    @FunctionalInterface
    interface Source {
        List<EventRow> some(int from, int most);
    }

    private static final int SIZE = 20;

    private final Source source;
    private final Consumer<String> replay;
    private final Runnable changed;
    private final Div list = new Div();
    private final Button newer = pager("operator.newer", "newer", -1);
    private final Button older = pager("operator.older", "older", 1);
    private final EmptyState none;
    private int page;

    /**
     * @param none what to say when there is none
     * @param changed after one was looked at again
     */
    EventList(Source source, EmptyState none, Consumer<String> replay, Runnable changed) {
        this.source = source;
        this.none = none;
        this.replay = replay;
        this.changed = changed;
        var pages = new Div(newer, older);
        pages.addClassName("btns");
        add(list, pages);
        show();
    }

    boolean isEmpty() {
        return none.getParent().isPresent();
    }

    private Button pager(String key, String testId, int step) {
        var button = new Button(UI.getCurrent().getTranslation(key), event -> {
            page += step;
            show();
        });
        button.setTestId(testId);
        return button;
    }

    /** One more than is shown is asked for, to know whether there are older ones. */
    private void show() {
        List<EventRow> found = source.some(page * SIZE, SIZE + 1);
        list.removeAll();
        newer.setVisible(page > 0);
        older.setVisible(found.size() > SIZE);
        if (found.isEmpty()) {
            list.add(none);
            return;
        }
        var rows = new Rows();
        found.stream().limit(SIZE).forEach(event -> rows.row(line(event), end(event)));
        list.add(rows);
    }

    private Div line(EventRow event) {
        var type = new Span(event.type());
        type.addClassName("strong");
        var head = new Div(type, status(event.status()));
        head.addClassNames("row", "wrap");
        String error = event.error() == null ? "" : " · " + error(event.error());
        return new Div(
                head,
                OperatorWords.soft(getTranslation(
                                "operator.event.text",
                                OperatorWords.moment(event.receivedAt()),
                                event.attempts(),
                                event.duplicates())
                        + error));
    }

    private Component end(EventRow event) {
        if (event.status().equals("IGNORED")) {
            return new Span();
        }
        var again = new Button(getTranslation("operator.replay"));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setAriaLabel(getTranslation("operator.replay.label", event.type(), event.eventId()));
        again.setDisableOnClick(true);
        again.setTestId("replay-" + event.eventId());
        again.addClickListener(click -> {
            replay.accept(event.eventId());
            Toast.done("operator.replayed", 1);
            changed.run();
        });
        return again;
    }

    private static Badge status(String status) {
        String word = OperatorWords.of("operator.event", status);
        return switch (status) {
            case "DONE" -> Badges.good(word);
            case "DEAD", "FAILED", "PARKED" -> Badges.care(word);
            default -> Badges.plain(word);
        };
    }

    private static String error(String stored) {
        return switch (stored) {
            case "no customer" -> OperatorWords.text("operator.event.no-customer");
            case "unknown customer" -> OperatorWords.text("operator.event.unknown-customer");
            default -> OperatorWords.text("operator.event.trouble");
        };
    }
}
