package app.ritme.enquiry.ui;

import app.ritme.account.HouseListService;
import app.ritme.enquiry.EnquiryData;
import app.ritme.enquiry.EnquiryService;
import app.ritme.enquiry.PublicPage;
import app.ritme.enquiry.PublicPage.OfferedEdition;
import app.ritme.enquiry.PublicPageService;
import app.ritme.enrolment.OpenEdition;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A house as everybody may see it, where it wants to be seen. A member goes on to the own day. A house that does not show
 * itself and one that does not exist are answered alike: sign in first.
 */
@Route(value = "o/:org", autoLayout = false)
@AnonymousAllowed
class HousePageView extends HousePage implements BeforeEnterObserver {

    private final OrganisationDirectory directory;
    private final PublicPageService pages;
    private final EnquiryService enquiries;
    private final HouseListService houses;
    private final AuthenticationContext authentication;
    private final Clock clock;

    HousePageView(
            OrganisationDirectory directory,
            PublicPageService pages,
            EnquiryService enquiries,
            HouseListService houses,
            AuthenticationContext authentication,
            Clock clock) {
        super(pages);
        this.directory = directory;
        this.pages = pages;
        this.enquiries = enquiries;
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
            event.forwardTo("login");
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
                closing(house, page));
    }

    private Component closing(OrganisationEntry house, PublicPage page) {
        if (!page.takesEnquiries()) {
            return Note.care(getTranslation("front.closed.title"), getTranslation("front.closed"));
        }
        List<OpenEdition> editions = page.offers().stream()
                .flatMap(offer -> offer.editions().stream())
                .map(OfferedEdition::edition)
                .toList();
        return editions.isEmpty()
                ? Note.plain(getTranslation("front.ask.none"))
                : new TalkForm(editions, formats(house), clock, (data, pace) -> ask(house, data, pace));
    }

    /** From the network address that the browser has, to count tries. */
    private void ask(OrganisationEntry house, EnquiryData data, Duration pace) {
        String from = VaadinRequest.getCurrent().getRemoteAddr();
        Tenancy.run(Context.link(house.id().value()), () -> enquiries.ask(data, pace, from));
    }
}
