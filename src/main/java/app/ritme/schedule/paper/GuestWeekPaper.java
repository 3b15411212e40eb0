package app.ritme.schedule.paper;

import app.ritme.people.FirstNames;
import app.ritme.program.BlockKind;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.MySession;
import app.ritme.schedule.OutsideWords;
import app.ritme.schedule.paper.Sheet.Column;
import app.ritme.schedule.paper.Sheet.Line;
import app.ritme.shared.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A guest's week on one page, for a pocket or a door: the first name of the guest and of who leads, and nobody else's. */
public final class GuestWeekPaper {

    private final OutsideWords words;
    private final Dates dates;
    private final String house;
    private final String guest;
    private final LocalDate first;

    /**
     * @param house its name
     * @param guest first name
     * @param first of seven days
     */
    public GuestWeekPaper(Language language, String house, String guest, LocalDate first) {
        this.words = new OutsideWords(language);
        this.dates = new Dates(language);
        this.house = house;
        this.guest = guest;
        this.first = first;
    }

    /** As those who plan see it. */
    public byte[] ofSessions(Collection<DaySession> sessions) {
        var leaders = new FirstNames(sessions.stream().flatMap(session -> session.staff().stream()));
        return pdf(day -> sessions.stream()
                .filter(session -> session.when().day().equals(day))
                .map(session -> line(
                        dates.hours(session.when()),
                        session.kind(),
                        words.what(
                                session.kind(),
                                session.title(),
                                session.guests().size()),
                        leaders.of(session.staff()),
                        session.roomName(),
                        session.cancelled().isPresent()))
                .toList());
    }

    /** As the guest sees it. */
    public byte[] ofMine(Collection<MySession> sessions) {
        var leaders = new FirstNames(sessions.stream().flatMap(session -> session.staff().stream()));
        return pdf(day -> sessions.stream()
                .filter(session ->
                        session.startsAt().atZone(session.zone()).toLocalDate().equals(day))
                .map(session -> line(
                        dates.hours(session.startsAt(), session.endsAt(), session.zone()),
                        session.kind(),
                        words.what(session.kind(), session.title(), session.guests()),
                        leaders.of(session.staff()),
                        session.room(),
                        session.cancelled()))
                .toList());
    }

    private byte[] pdf(Function<LocalDate, List<Line>> ofDay) {
        LocalDate last = first.plusDays(6);
        List<Column> columns = first.datesUntil(first.plusDays(7))
                .map(day -> new Column(dates.day(day), ofDay.apply(day)))
                .toList();
        var sheet = new Sheet(
                words.text("paper.week", guest), dates.span(first, last), columns, words.text("paper.week.foot"));
        return SheetPaper.pdf(words.language(), house, List.of(sheet));
    }

    private Line line(String hours, BlockKind kind, String what, String staff, String room, boolean cancelled) {
        return new Line(
                hours,
                kind,
                what,
                Stream.of(staff, room).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")),
                cancelled);
    }
}
