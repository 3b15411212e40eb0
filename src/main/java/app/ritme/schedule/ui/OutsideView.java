package app.ritme.schedule.ui;

import app.ritme.schedule.duty.DutyMailService;
import app.ritme.schedule.feed.HouseCalendarService;
import app.ritme.schedule.hall.HallLinkService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.annotation.Value;

/** What of the house is to be seen outside of Ritme: as little as can be, until a manager says otherwise. */
@Route(value = "outside", layout = HouseLayout.class)
@Menu(title = "nav.outside", order = 281, icon = "door")
@RolesAllowed("MANAGER")
class OutsideView extends Main implements HasDynamicTitle {

    OutsideView(
            HouseCalendarService calendars,
            HallLinkService hall,
            DutyMailService duty,
            @Value("${ritme.base-url}") String baseUrl) {
        String address = baseUrl + "/o/" + CurrentHouse.get().slug() + "/hall/";
        var left = new Div(new HallLinkCard(hall, address));
        var right = new Div(new DutyCard(duty), calendars(calendars));
        left.addClassName("stack");
        right.addClassName("stack");
        var columns = new Div(left, right);
        columns.addClassNames("cols", "cols-2");
        addClassName("page");
        add(new PageHeader(getTranslation("outside.title"), getTranslation("outside.text")), columns);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outside.title") + " · " + CurrentHouse.get().name();
    }

    private CardBox calendars(HouseCalendarService calendars) {
        var text = new Paragraph(getTranslation("outside.calendars.text"));
        var firstNames = new Checkbox(getTranslation("outside.first-names"), calendars.saysFirstNames());
        firstNames.setHelperText(getTranslation("outside.first-names.help"));
        firstNames.setTestId("first-names");
        firstNames.addValueChangeListener(event -> {
            calendars.sayFirstNames(event.getValue());
            Toast.done(event.getValue() ? "outside.first-names.on" : "outside.first-names.off");
        });
        var form = new Div(text, firstNames);
        form.addClassName("form");
        return new CardBox(Icons.CALENDAR, getTranslation("outside.calendars"), form);
    }
}
