package app.ritme.today.ui;

import app.ritme.people.Host;
import app.ritme.people.PeopleFigures;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Greeting;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PersonLine;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** A coach's day: what is next, who is here, with whom. */
class StaffToday extends Div {

    StaffToday(CurrentHouse house, LocalDateTime now, List<Host> hosts, PeopleFigures figures) {
        var head = new PageHeader(
                        Greeting.to(house.givenName(), now.toLocalTime()),
                        Formats.here().longDay(now.toLocalDate()))
                .withTrees();
        var day = new CardBox(
                Icons.TODAY,
                getTranslation("today.staff.day"),
                new EmptyState(
                        Icons.LEAF, getTranslation("today.staff.empty"), getTranslation("today.staff.empty.text")));
        var side = new Div(guests(house, figures), colleagues(house, hosts));
        side.addClassName("stack");
        var columns = new Div(day, side);
        columns.addClassNames("cols", "cols-main");
        add(head, columns);
    }

    private CardBox guests(CurrentHouse house, PeopleFigures figures) {
        var count = new Span(Formats.here().number(figures.guests()));
        count.addClassName("house-n");
        var words = new Paragraph(count, new Span(getTranslation(Plural.of("today.guests", figures.guests()))));
        return new CardBox(Icons.PEOPLE, getTranslation("today.staff.guests"), words)
                .withAction(HouseLink.to(house, "guests", getTranslation("today.staff.guests.all")));
    }

    private CardBox colleagues(CurrentHouse house, List<Host> hosts) {
        var rows = new Rows();
        hosts.stream()
                .filter(host -> !host.person().equals(house.personId()))
                .forEach(host -> rows.row(new PersonLine(
                        host.fullName(),
                        getTranslation("shell.role." + host.role().name().toLowerCase(Locale.ROOT)))));
        var card = new CardBox(Icons.GROUP, getTranslation("today.staff.team"));
        if (rows.getChildren().findAny().isPresent()) {
            card.add(rows);
        } else {
            card.add(new Paragraph(getTranslation("today.staff.team.alone")));
        }
        return card;
    }
}
