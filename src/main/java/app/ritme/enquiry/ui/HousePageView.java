package app.ritme.enquiry.ui;

import app.ritme.account.HouseListService;
import app.ritme.enquiry.PublicPage;
import app.ritme.enquiry.PublicPageService;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A house as everybody may see it, where it wants to be seen. A member goes on to the own day. A house that does not show
 * itself and one that does not exist are answered alike: sign in first.
 */
@Route(value = "o/:org", autoLayout = false)
@AnonymousAllowed
class HousePageView extends HousePage implements BeforeEnterObserver {

    private final OrganisationDirectory directory;
    private final PublicPageService pages;
    private final HouseListService houses;
    private final AuthenticationContext authentication;
    private final Clock clock;

    HousePageView(
            OrganisationDirectory directory,
            PublicPageService pages,
            HouseListService houses,
            AuthenticationContext authentication,
            Clock clock) {
        super(pages);
        this.directory = directory;
        this.pages = pages;
        this.houses = houses;
        this.authentication = authentication;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("org").orElse("");
        directory.findOpen(typed).ifPresentOrElse(house -> enter(event, typed, house), () -> turnAway(event));
    }

    private void enter(BeforeEnterEvent event, String typed, OrganisationEntry house) {
        if (isMember(house)) {
            event.forwardToUrl("/o/" + house.slug() + "/today");
        } else if (!house.slug().value().equals(typed)) {
            event.forwardToUrl("/o/" + house.slug());
        } else {
            Tenancy.run(
                    Context.link(house.id().value()),
                    () -> pages.page(LocalDate.now(clock.withZone(house.zone())))
                            .ifPresentOrElse(page -> show(house, page), () -> turnAway(event)));
        }
    }

    private boolean isMember(OrganisationEntry house) {
        return authentication.isAuthenticated()
                && houses.houses().stream()
                        .anyMatch(entry -> entry.slug().equals(house.slug().value()));
    }

    private void turnAway(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            event.forwardToUrl("/login");
        }
    }

    private void show(OrganisationEntry house, PublicPage page) {
        dress(house, page.face());
        var lead = new Paragraph(getTranslation("front.lead"));
        lead.addClassName("front-lead");
        tell(
                new H1(getTranslation("front.title", house.name())),
                lead,
                new ProgramList(page.offers(), formats(house)),
                closing(page));
    }

    private Note closing(PublicPage page) {
        return page.takesEnquiries()
                ? Note.plain(getTranslation("front.ask"))
                : Note.care(getTranslation("front.closed.title"), getTranslation("front.closed"));
    }
}
