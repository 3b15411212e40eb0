package app.ritme.platform.security;

import app.ritme.account.AccountPrincipal;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationLook;
import app.ritme.people.CurrentMember;
import app.ritme.people.HouseEntrance;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Before every navigation: from the address to the organisation, from the account to the member, bound to this browser
 * tab. Two tabs may hold two organisations; a tab that moves to another organisation is loaded afresh.
 */
@Component
@ListenerPriority(Integer.MAX_VALUE)
class HouseBinder implements VaadinServiceInitListener, BeforeEnterListener {

    private static final String PARAMETER = "org";

    private final OrganisationDirectory directory;
    private final HouseEntrance entrance;

    HouseBinder(OrganisationDirectory directory, HouseEntrance entrance) {
        this.directory = directory;
        this.entrance = entrance;
        Tenancy.readTabsWith(HouseBinder::contextOfTab);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        Optional<String> slug = event.getRouteParameters().get(PARAMETER);
        if (movesToAnotherHouse(slug)) {
            event.forwardToUrl("/" + event.getLocation().getPathWithQueryParameters());
            return;
        }
        boolean outdated = CurrentHouse.wasOutdated(event.getUI());
        Optional<CurrentHouse> before = CurrentHouse.find().filter(house -> !outdated);
        release(event.getUI());
        if (slug.isPresent() && !isOpenToAll(event)) {
            signedIn()
                    .ifPresent(account -> before.filter(house ->
                                    house.accountId().equals(account.id().value()))
                            .ifPresentOrElse(house -> goOn(event, house), () -> enter(event, slug.get(), account)));
        }
    }

    /** A further page of the same house: only who reads it may have changed. */
    private void goOn(BeforeEnterEvent event, CurrentHouse house) {
        Context context = Context.account(house.tenant(), house.accountId());
        Tenancy.call(context, entrance::whoIsHere)
                .ifPresentOrElse(
                        member -> bind(
                                event.getUI(),
                                context,
                                house.readBy(
                                        member.person(),
                                        member.givenName(),
                                        member.fullName(),
                                        member.role(),
                                        member.handlesBilling(),
                                        member.standing())),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void enter(BeforeEnterEvent event, String typed, AccountPrincipal account) {
        Optional<OrganisationEntry> found = directory.findOpen(typed);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        OrganisationEntry house = found.get();
        if (!house.slug().value().equals(typed)) {
            event.forwardToUrl("/"
                    + event.getLocation().getPathWithQueryParameters().replaceFirst("^o/[^/]+", "o/" + house.slug()));
            return;
        }
        Context context = Context.account(house.id().value(), account.id().value());
        Tenancy.call(context, entrance::whoEnters)
                .ifPresentOrElse(
                        entry -> {
                            speak(event.getUI(), entry.look());
                            bind(event.getUI(), context, current(context, house, entry.member(), entry.look()));
                        },
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private static void bind(UI ui, Context context, CurrentHouse house) {
        ComponentUtil.setData(ui, Context.class, context);
        CurrentHouse.set(ui, house);
    }

    private static void speak(UI ui, OrganisationLook look) {
        if (!look.otherLanguages()) {
            ui.setLocale(look.language().locale());
        }
    }

    private static CurrentHouse current(
            Context context, OrganisationEntry house, CurrentMember member, OrganisationLook look) {
        return new CurrentHouse(
                context.tenant(),
                house.slug().value(),
                house.name(),
                house.zone(),
                look.currency(),
                look.accent(),
                look.hasLogo(),
                look.otherLanguages(),
                context.actor(),
                member.person(),
                member.givenName(),
                member.fullName(),
                member.role(),
                member.handlesBilling(),
                member.standing());
    }

    private static void release(UI ui) {
        ComponentUtil.setData(ui, Context.class, null);
        CurrentHouse.set(ui, null);
    }

    private static boolean movesToAnotherHouse(Optional<String> slug) {
        return CurrentHouse.find()
                .filter(bound -> slug.isPresent() && !bound.slug().equals(slug.get()))
                .isPresent();
    }

    private static boolean isOpenToAll(BeforeEnterEvent event) {
        return event.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class);
    }

    private static Optional<AccountPrincipal> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    private static @Nullable Context contextOfTab() {
        UI ui = UI.getCurrent();
        return ui == null ? null : ComponentUtil.getData(ui, Context.class);
    }
}
