package app.ritme.today.ui;

import app.ritme.organisation.LocationRow;
import app.ritme.people.Host;
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
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** A guest's day: what there is, where it is, whom one meets. */
class GuestToday extends Div {

    GuestToday(CurrentHouse house, LocalDateTime now, List<Host> hosts, List<LocationRow> locations) {
        var head = new PageHeader(
                Greeting.to(house.givenName(), now.toLocalTime()),
                Formats.here().longDay(now.toLocalDate()));
        var day = new CardBox(new EmptyState(
                Icons.LEAF, getTranslation("today.guest.empty"), getTranslation("today.guest.empty.text")));
        var where = new CardBox(places(locations));

        addClassName("stack");
        add(head, day, section("today.guest.where"), where);
        if (!hosts.isEmpty()) {
            add(section("today.guest.people"), new CardBox(people(hosts)));
        }
    }

    private H2 section(String key) {
        var heading = new H2(getTranslation(key));
        heading.addClassName("section");
        return heading;
    }

    private static Rows places(List<LocationRow> locations) {
        var rows = new Rows();
        locations.stream().filter(location -> location.closedFrom() == null).forEach(location -> {
            var name = new Span(location.name());
            name.addClassName("strong");
            var address = new Span(location.address());
            address.addClassName("soft");
            var words = new Div(new Div(name), new Div(address));
            rows.row(words).addComponentAsFirst(Icons.PLACE.create());
        });
        return rows;
    }

    private Rows people(List<Host> hosts) {
        var rows = new Rows();
        hosts.forEach(host -> rows.row(new PersonLine(
                host.fullName(),
                getTranslation("shell.role." + host.role().name().toLowerCase(Locale.ROOT)))));
        return rows;
    }
}
