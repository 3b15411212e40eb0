package app.ritme.people.ui;

import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.GuestCare;
import app.ritme.people.HostService;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who looks after one guest, and so sees how the guest is. */
@Route(value = "guests/:person/care", layout = HouseLayout.class)
@GuestPage(title = "care.page", order = 40, icon = "heart")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestCareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CareService care;
    private final HostService hosts;
    private final PageHeader header = new PageHeader("");
    private final Div content = new Div();
    private String title = "";

    GuestCareView(CareService care, HostService hosts) {
        this.care = care;
        this.hosts = hosts;

        addClassName("page");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PeopleNavigation.person(event).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + CurrentHouse.get().name();
    }

    private void show(PersonId guest) {
        var now = care.careOf(guest);
        title = getTranslation("care.title", now.givenName());
        header.setHeading(title);
        header.setSubtitle(getTranslation("care.text", now.givenName()));
        header.withActions(buttons(now));
        content.removeAll();
        content.add(new CardBox(now.carers().isEmpty() ? nobody(now) : rows(now)));
    }

    private Button[] buttons(GuestCare now) {
        var colleague = new Button(
                getTranslation("care.add"),
                Icons.PLUS.create(),
                event -> new CareDialog(now, hosts.hosts(), care, () -> show(now.guest())).open());
        colleague.setTestId("add-carer");
        boolean mine = now.carers().stream()
                .anyMatch(row -> row.carer().equals(CurrentHouse.get().personId()));
        return mine ? new Button[] {colleague} : new Button[] {colleague, mineButton(now)};
    }

    private Button mineButton(GuestCare now) {
        var house = CurrentHouse.get();
        var button = new Button(getTranslation("care.by-me", now.givenName()), event -> {
            care.beginCare(now.guest(), new PersonId(house.personId()), null);
            Toast.done("care.begun", house.givenName(), now.givenName());
            show(now.guest());
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setTestId("care-by-me");
        return button;
    }

    private EmptyState nobody(GuestCare now) {
        return new EmptyState(
                Icons.HEART,
                getTranslation("care.empty", now.givenName()),
                getTranslation("care.empty.text", now.givenName()));
    }

    private CareRows rows(GuestCare now) {
        return new CareRows(
                now.carers(),
                row -> new CareRows.Question(
                        getTranslation("care.end.title", row.carerName(), now.givenName()),
                        getTranslation("care.end.text", row.carerName(), now.givenName())),
                row -> end(row, now));
    }

    private void end(CareRow row, GuestCare now) {
        care.endCare(row.id());
        Toast.done("care.ended", row.carerName(), now.givenName());
        show(now.guest());
    }
}
