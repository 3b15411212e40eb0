package app.ritme.schedule.ui;

import app.ritme.schedule.SessionId;
import app.ritme.shared.NotFoundException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows, as the address of the page keeps it.
 *
 * @param rooms a column for each room instead of each of the staff
 * @param of the one of them whose whole week is shown; absent for all of them on one day
 */
record BoardAddress(boolean rooms, LocalDate day, @Nullable UUID of) {

    private static final String ROOMS = "rooms";

    /** @param today where an address without a day leads */
    static BoardAddress of(BeforeEnterEvent event, LocalDate today) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new BoardAddress(
                query.getSingleParameter("by").filter(ROOMS::equals).isPresent(),
                query.getSingleParameter("day").flatMap(BoardAddress::date).orElse(today),
                query.getSingleParameter("of").flatMap(BoardAddress::id).orElse(null));
    }

    /** @throws NotFoundException when the address names something that can be no session */
    static Optional<SessionId> session(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("session")
                .map(text -> id(text).map(SessionId::new).orElseThrow(NotFoundException::new));
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    BoardAddress on(LocalDate other) {
        return new BoardAddress(rooms, other, of);
    }

    BoardAddress byRooms(boolean byRooms) {
        return new BoardAddress(byRooms, day, null);
    }

    BoardAddress only(@Nullable UUID one) {
        return new BoardAddress(rooms, day, one);
    }

    LocalDate monday() {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate sunday() {
        return monday().plusDays(6);
    }

    /** In the house of this tab. */
    String path() {
        return ScheduleNavigation.board() + query();
    }

    /** The card of a session over this board. */
    String path(SessionId session) {
        return ScheduleNavigation.session(session) + query();
    }

    private String query() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("day", day.toString());
        if (rooms) {
            parameters.put("by", ROOMS);
        }
        if (of != null) {
            parameters.put("of", of.toString());
        }
        return "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
