package app.ritme.schedule.paper;

import app.ritme.people.FirstNames;
import app.ritme.schedule.DaySession;
import app.ritme.schedule.HouseTime;
import app.ritme.schedule.OutsideWords;
import app.ritme.shared.Language;
import app.ritme.shared.paper.Html;
import app.ritme.shared.paper.Pdf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One day from morning to night, with a box for each guest and a line to sign on. First names, rooms and kinds; nothing
 * of how anybody is.
 */
public final class DayListPaper {

    private static final int IN_A_ROW = 2;

    private final OutsideWords words;
    private final Dates dates;
    private final String house;
    private final LocalDate day;
    private final List<DaySession> sessions;
    private final FirstNames names;

    /** @param house its name */
    public DayListPaper(Language language, String house, LocalDate day, Collection<DaySession> sessions) {
        this.words = new OutsideWords(language);
        this.dates = new Dates(language);
        this.house = house;
        this.day = day;
        this.sessions = together(sessions);
        this.names = new FirstNames(sessions.stream()
                .flatMap(session -> Stream.concat(
                        session.staff().stream(), session.guests().stream().map(DaySession.Guest::name))));
    }

    /** As many pages as it takes. */
    public byte[] pdf() {
        var html = new Html();
        String title = words.text("paper.daylist");
        html.open("div", "list").words("p", "house", house);
        html.words("h1", "", title).words("p", "sub", dates.longDay(day));
        if (sessions.isEmpty()) {
            html.words("p", "", words.text("paper.daylist.empty"));
        } else {
            html.open("table", "rows");
            sessions.forEach(session -> row(html, session));
            html.close("table");
        }
        html.close("div");
        return Pdf.of(Pdf.Page.LIST, words.language(), title, html.toString());
    }

    /** Meals and rest are one line each, however many guests have theirs planned alone. */
    private static List<DaySession> together(Collection<DaySession> all) {
        return Stream.concat(
                        all.stream().filter(session -> !HouseTime.is(session)), new HouseTime(all).sessions().stream())
                .sorted(Comparator.comparing(
                                (DaySession session) -> session.when().startsAt())
                        .thenComparing(session -> session.when().endsAt()))
                .toList();
    }

    private void row(Html html, DaySession session) {
        boolean quiet = HouseTime.is(session);
        boolean off = session.cancelled().isPresent();
        html.open("tr", quiet || off ? "quiet" : "").words("td", "when", dates.hours(session.when()));
        html.open("td", off ? "cancelled" : "")
                .words(
                        "div",
                        "title what",
                        words.what(
                                session.kind(),
                                session.title(),
                                session.guests().size()))
                .words("div", "where", where(session, quiet));
        if (off) {
            html.words("div", "off", words.text("paper.off"));
        } else if (!quiet) {
            guests(html, session.guests());
        }
        html.close("td").open("td", "sign");
        if (!quiet && !off) {
            html.words("div", "line-to-sign", words.text("paper.sign"));
        }
        html.close("td").close("tr");
    }

    private String where(DaySession session, boolean quiet) {
        String guests = quiet ? words.text("paper.guests", session.guests().size()) : "";
        return Stream.of(names.of(session.staff()), session.roomName(), session.location(), guests)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void guests(Html html, List<DaySession.Guest> guests) {
        if (guests.isEmpty()) {
            return;
        }
        html.open("table", "guests");
        for (int first = 0; first < guests.size(); first += IN_A_ROW) {
            html.open("tr", "");
            for (int place = first; place < first + IN_A_ROW; place++) {
                html.open("td", "");
                if (place < guests.size()) {
                    html.open("span", "tick")
                            .close("span")
                            .text(names.of(guests.get(place).name()));
                }
                html.close("td");
            }
            html.close("tr");
        }
        html.close("table");
    }
}
