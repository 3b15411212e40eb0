package app.ritme.schedule.ui;

import app.ritme.schedule.MyDayService;
import app.ritme.schedule.feed.HouseCalendarService;
import app.ritme.schedule.feed.MyCalendarService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.beans.factory.annotation.Value;

/** The own calendar on the own telephone: the address for it, and what stands in it. */
@Route(value = "calendar", layout = HouseLayout.class)
@Menu(title = "nav.calendar", order = 292, icon = "link")
@PermitAll
class CalendarView extends Main implements HasDynamicTitle {

    CalendarView(
            MyCalendarService mine,
            HouseCalendarService ofHouse,
            MyDayService days,
            Clock clock,
            @Value("${ritme.base-url}") String baseUrl) {
        CurrentHouse house = CurrentHouse.get();
        boolean worksHere = house.role().worksHere();
        LocalDate monday =
                LocalDate.now(clock.withZone(house.zone())).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var left = new Div(
                new CalendarLinkCard(mine, baseUrl + "/o/" + house.slug() + "/feed/"),
                inside(worksHere && ofHouse.saysFirstNames()));
        var right = new Div(new MyPaperCard(days, monday));
        left.addClassName("stack");
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassNames("cols", "cols-2");
        addClassName(worksHere ? "page" : "guest-view");
        add(new PageHeader(getTranslation("calendar.title"), getTranslation("calendar.text")), columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.title") + " · " + CurrentHouse.get().name();
    }

    private CardBox inside(boolean firstNames) {
        var card = new CardBox(Icons.EYE, getTranslation("calendar.inside"));
        card.add(new Paragraph(getTranslation("calendar.inside.yes")));
        card.add(new Paragraph(getTranslation(firstNames ? "calendar.inside.first-names" : "calendar.inside.no")));
        card.setTestId("inside");
        return card;
    }
}
