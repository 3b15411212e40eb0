package app.ritme.schedule.paper;

import app.ritme.people.FirstNames;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.OutsideWords;
import app.ritme.schedule.Week;
import app.ritme.schedule.paper.Sheet.Column;
import app.ritme.schedule.paper.Sheet.Line;
import app.ritme.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in the rooms, for their walls: a day with all rooms beside each other, or a week of each. No guest is named. */
public final class RoomPlan {

    /** Rooms beside each other, so that a column can be read from a step away. */
    private static final int ABREAST = 6;

    private final OutsideWords words;
    private final Dates dates;
    private final String house;
    private final Week week;
    private final FirstNames leaders;
    private final Map<UUID, String> rooms = new LinkedHashMap<>();

    /** @param house its name */
    public RoomPlan(Language language, String house, Week week) {
        this.words = new OutsideWords(language);
        this.dates = new Dates(language);
        this.house = house;
        this.week = week;
        this.leaders = new FirstNames(week.sessions().stream().flatMap(session -> session.staff().stream()));
        week.locations().stream()
                .flatMap(location -> location.rooms().stream())
                .filter(room -> week.sessions().stream()
                        .anyMatch(session -> room.id().value().equals(session.room())))
                .forEach(room -> rooms.put(room.id().value(), room.name()));
    }

    /** One day. */
    public byte[] day(LocalDate day) {
        List<Column> columns = rooms.entrySet().stream()
                .map(room -> new Column(
                        room.getValue(), lines(session -> isIn(session, room.getKey()) && isOn(session, day))))
                .filter(column -> !column.lines().isEmpty())
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        for (int first = 0; first < columns.size(); first += ABREAST) {
            sheets.add(sheet(
                    words.text("paper.rooms"),
                    dates.longDay(day),
                    columns.subList(first, Math.min(first + ABREAST, columns.size()))));
        }
        return pdf(sheets, dates.longDay(day));
    }

    /** One sheet for each room, with these days beside each other. */
    public byte[] week(LocalDate first, LocalDate last) {
        List<Sheet> sheets = rooms.entrySet().stream()
                .map(room -> sheet(
                        room.getValue(),
                        dates.span(first, last),
                        first.datesUntil(last.plusDays(1))
                                .map(day -> new Column(
                                        dates.day(day),
                                        lines(session -> isIn(session, room.getKey()) && isOn(session, day))))
                                .toList()))
                .toList();
        return pdf(sheets, dates.span(first, last));
    }

    private byte[] pdf(Collection<Sheet> sheets, String when) {
        List<Sheet> written = sheets.isEmpty()
                ? List.of(new Sheet(words.text("paper.rooms"), when, List.of(), words.text("paper.rooms.empty")))
                : List.copyOf(sheets);
        return SheetPaper.pdf(words.language(), house, written);
    }

    private Sheet sheet(String title, String subtitle, List<Column> columns) {
        return new Sheet(title, subtitle, columns, "");
    }

    private List<Line> lines(Predicate<DaySession> wanted) {
        return week.sessions().stream()
                .filter(session -> session.cancelled().isEmpty())
                .filter(wanted)
                .map(this::line)
                .toList();
    }

    private Line line(DaySession session) {
        String who = leaders.of(session.staff());
        int guests = session.guests().size();
        String many = guests > 1 ? words.text("paper.guests", guests) : "";
        return new Line(
                dates.hours(session.when()),
                session.kind(),
                words.what(session.kind(), session.title(), guests),
                Stream.of(who, many).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")),
                false);
    }

    private static boolean isIn(DaySession session, UUID room) {
        return Objects.equals(session.room(), room);
    }

    private static boolean isOn(DaySession session, LocalDate day) {
        return session.when().day().equals(day);
    }
}
