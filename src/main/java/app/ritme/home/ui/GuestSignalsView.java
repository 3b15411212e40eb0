package app.ritme.home.ui;

import app.ritme.home.GuestSignalPlanService;
import app.ritme.home.GuestSignals;
import app.ritme.home.PersonToCall;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalPaper;
import app.ritme.home.SignalWords;
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
import java.util.EnumSet;
import java.util.List;

/** A guest's plan of signals, for who looks after the guest. Opening it is seen by the guest. */
@Route(value = "guests/:person/signals", layout = HouseLayout.class)
@GuestPage(title = "nav.signals", order = 34, icon = "flag")
@RolesAllowed({"MANAGER", "STAFF"})
class GuestSignalsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final GuestSignalPlanService plans;
    private String name = "";

    GuestSignalsView(GuestSignalPlanService plans) {
        this.plans = plans;
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
                    new PageHeader(name, getTranslation("nav.signals")),
                    new ClosedBox(getTranslation("home.signals.closed", name), others));
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · " + CurrentHouse.get().name();
    }

    private void show(PersonId guest, GuestSignals now) {
        name = now.guestName();
        var paper = new SignalPaper(Language.of(getLocale()), CurrentHouse.get().name(), now.givenName());
        var print = new PaperLink("home.print", "print-signals")
                .leadsTo(
                        getTranslation("home.signals.file"),
                        () -> paper.pdf(plans.open(guest).words()));
        add(
                new PageHeader(name, getTranslation("nav.signals")).withActions(print),
                Note.plain(getTranslation("home.signals.seen", now.givenName())),
                new SignalsBox(new Theirs(guest, plans), now.words(), EnumSet.allOf(Signal.class)));
    }

    private record Theirs(PersonId guest, GuestSignalPlanService plans) implements SignalDesk {

        @Override
        public SignalWords now() {
            return plans.open(guest).words();
        }

        @Override
        public SignalWords write(Signal signal, SignalCard before, SignalCard now) {
            return plans.write(guest, signal, before, now);
        }

        @Override
        public SignalWords call(List<PersonToCall> before, List<PersonToCall> now) {
            return plans.call(guest, before, now);
        }

        /** Not here: staff share devices. */
        @Override
        public void keep(HasElement field, String name) {
            field.getElement().setAttribute("autocomplete", "off");
        }
    }
}
