package app.ritme.home.ui;

import app.ritme.home.FromTheStay;
import app.ritme.home.GivenPlan;
import app.ritme.home.GuestHomePlanService;
import app.ritme.home.GuestPlan;
import app.ritme.home.HomePaper;
import app.ritme.home.HomePart;
import app.ritme.home.PlanWords;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PersonId;
import app.ritme.people.ui.PeopleNavigation;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.ui.ClosedBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PaperLink;
import app.ritme.shell.GuestPage;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** A guest's plan for home, for who looks after the guest. */
@Route(value = "guests/:person/home-plan", layout = HouseLayout.class)
@GuestPage(title = "nav.home-plan", order = 36, icon = "house")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestHomePlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestHomePlanService plans;
    private final Clock clock;
    private String name = "";

    GuestHomePlanView(GuestHomePlanService plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
        addClassNames("page", "home-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId guest = PeopleNavigation.person(event).orElseThrow(NotFoundException::new);
        removeAll();
        try {
            show(guest, plans.open(guest));
        } catch (NotInMyCare others) {
            name = others.guestName();
            add(
                    new PageHeader(name, getTranslation("nav.home-plan")),
                    new ClosedBox(getTranslation("home.plan.closed", name), others));
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · " + CurrentHouse.get().name();
    }

    private void show(PersonId guest, GuestPlan now) {
        name = now.guestName();
        add(
                new PageHeader(name, getTranslation("nav.home-plan")).withActions(paper(guest)),
                Note.plain(getTranslation("home.plan.seen", now.givenName())),
                new PlanBox(new Theirs(guest, plans), now.words()));
    }

    /** Without the signals, which have a sheet of their own. */
    private PaperLink paper(PersonId guest) {
        CurrentHouse house = CurrentHouse.get();
        var paper = new HomePaper(Language.of(getLocale()), house.name());
        return new PaperLink("home.print", "print-plan").leadsTo(getTranslation("home.plan.file"), () -> {
            GuestPlan plan = plans.open(guest);
            return paper.pdf(
                    new GivenPlan(plan.guestName(), LocalDate.now(clock.withZone(house.zone())), plan.words(), null));
        });
    }

    private record Theirs(PersonId guest, GuestHomePlanService plans) implements PlanDesk {

        @Override
        public FromTheStay fromTheStay() {
            return plans.fromTheStay(guest, CurrentHouse.get().zone(), HomeWords.language());
        }

        @Override
        public PlanWords take(FromTheStay chosen) {
            return plans.take(guest, chosen);
        }

        @Override
        public PlanWords write(HomePart part, PlanWords before, PlanWords now) {
            return plans.write(guest, part, before, now);
        }

        /** Not here: staff share devices. */
        @Override
        public void keep(HasElement field, String name) {
            field.getElement().setAttribute("autocomplete", "off");
        }
    }
}
