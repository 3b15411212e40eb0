package app.ritme.schedule.ui;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.shared.NotFoundException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows, as the address of the page keeps it.
 *
 * @param of the one whose whole week is shown; absent for all of them
 * @param kind what alone is shown; absent for everything
 */
record BoardAddress(
        By by,
        Shown shown,
        LocalDate day,
        @Nullable UUID of,
        @Nullable BlockKind kind) {

    /** Whose columns they are. */
    enum By {
        STAFF,
        ROOMS,
        GUESTS
    }

    /** How much of it, and how. */
    enum Shown {
        DAY,
        WEEK,
        LIST
    }

    /** @param today where an address without a day leads */
    static BoardAddress of(BeforeEnterEvent event, LocalDate today) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new BoardAddress(
                one(query, "by", By.class).orElse(By.STAFF),
                one(query, "as", Shown.class).orElse(Shown.DAY),
                query.getSingleParameter("day").flatMap(BoardAddress::date).orElse(today),
                query.getSingleParameter("of").flatMap(BoardAddress::id).orElse(null),
                one(query, "kind", BlockKind.class).orElse(null));
    }

    static BoardAddress of(LocalDate day) {
        return new BoardAddress(By.STAFF, Shown.DAY, day, null, null);
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

    private static <E extends Enum<E>> Optional<E> one(QueryParameters query, String name, Class<E> type) {
        return query.getSingleParameter(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> lower(value).equals(text))
                        .findFirst());
    }

    BoardAddress on(LocalDate other) {
        return new BoardAddress(by, shown, other, of, kind);
    }

    BoardAddress by(By columns) {
        return new BoardAddress(columns, shown, day, null, kind);
    }

    BoardAddress as(Shown how) {
        return new BoardAddress(by, how, day, of, kind);
    }

    BoardAddress only(@Nullable UUID one) {
        return new BoardAddress(by, shown, day, one, kind);
    }

    BoardAddress ofKind(@Nullable BlockKind one) {
        return new BoardAddress(by, shown, day, of, one);
    }

    /** Whether columns are days. */
    boolean byDays() {
        return shown == Shown.WEEK || of != null;
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
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("day", day.toString());
        if (by != By.STAFF) {
            parameters.put("by", lower(by));
        }
        if (shown != Shown.DAY) {
            parameters.put("as", lower(shown));
        }
        if (of != null) {
            parameters.put("of", of.toString());
        }
        if (kind != null) {
            parameters.put("kind", lower(kind));
        }
        return "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
