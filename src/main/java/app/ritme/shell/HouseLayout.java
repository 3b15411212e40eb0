package app.ritme.shell;

import app.ritme.account.AccountProfile;
import app.ritme.account.AccountService;
import app.ritme.account.HouseEntry;
import app.ritme.account.HouseListService;
import app.ritme.account.OperatorList;
import app.ritme.organisation.OrganisationService;
import app.ritme.people.SearchService;
import app.ritme.shared.Role;
import app.ritme.shared.Standing;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen in a house: a drawer for who works there, a bottom bar for guests and on the phone. */
@RoutePrefix("o/:org")
@PermitAll
public class HouseLayout extends AppLayout implements BeforeEnterObserver, AfterNavigationObserver {

    /** What the frame shows; it is only drawn again when this changes. */
    private record Shown(CurrentHouse house, Locale locale) {}

    private final HouseMenu menu;
    private final HouseListService houses;
    private final OrganisationService organisation;
    private final SearchService search;
    private final AccountService account;
    private final OperatorList operators;
    private final SignOut signOut;
    private final ObjectProvider<HouseNotice> notices;
    private final Div notice = new Div();
    private final Aside drawer = new Aside();
    private final Header topbar = new Header();
    private final BottomBar bottomBar = new BottomBar();
    private @Nullable Shown shown;

    HouseLayout(
            AccessAnnotationChecker access,
            HouseListService houses,
            OrganisationService organisation,
            SearchService search,
            AccountService account,
            OperatorList operators,
            SignOut signOut,
            ObjectProvider<HouseNotice> notices) {
        this.menu = new HouseMenu(access);
        this.houses = houses;
        this.organisation = organisation;
        this.search = search;
        this.account = account;
        this.operators = operators;
        this.signOut = signOut;
        this.notices = notices;

        addClassName("house");
        drawer.addClassName("drawer");
        topbar.addClassName("topbar");
        notice.addClassName("notice");
        getElement().insertChild(0, notice.getElement());

        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer);
        addToNavbar(topbar);
        addToNavbar(true, bottomBar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentHouse.find().ifPresent(this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bottomBar.markCurrent(event.getLocation());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        // a guest's page may hold nothing to stop at, and still has to scroll by keyboard
        boolean guest =
                CurrentHouse.find().filter(house -> !house.role().worksHere()).isPresent();
        content.getElement().setAttribute("id", SkipLink.TARGET).setAttribute("tabindex", guest ? "0" : "-1");
    }

    private void show(CurrentHouse house) {
        var now = new Shown(house, getLocale());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        ComponentTexts.on(this);
        setClassName("guest", !house.role().worksHere());
        var entries = menu.entries(house);
        var profile = account.profile();
        var mine = houses.houses();
        var atHand = menu.atHand(house);
        fillDrawer(house, mine, entries, profile);
        fillTopbar(house, mine, profile);
        atHand.forEach(entry -> {
            drawer.add(new AtHandLink(entry, house));
            topbar.addComponentAtIndex(topbar.getComponentCount() - 1, new AtHandLink(entry, house));
        });
        bottomBar.show(house, entries);
        showNotices(house);
    }

    private void showNotices(CurrentHouse house) {
        notice.removeAll();
        if (house.role().worksHere()) {
            notices.orderedStream().forEach(maker -> notice.add(maker.create()));
        }
    }

    private void fillDrawer(
            CurrentHouse house, List<HouseEntry> mine, List<MenuEntry> entries, AccountProfile profile) {
        var head = new Header(new SkipLink(), new HouseSwitcher(house, logo(house), mine));
        if (house.role().worksHere()) {
            head.add(new SearchButton(() -> new SearchDialog(house.slug(), search::find).open()));
        }
        var groups = new Div();
        groups.addClassName("drawer-menu");
        for (var group : MenuEntry.Group.values()) {
            var lines = entries.stream().filter(entry -> entry.group() == group).toList();
            if (!lines.isEmpty()) {
                groups.add(nav(group, lines, house));
            }
        }
        drawer.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        drawer.removeAll();
        drawer.add(head, groups);
        if (house.role() == Role.MANAGER && house.standing() != Standing.GOOD) {
            drawer.add(standing(house));
        }
        drawer.add(new Footer(mine(MeMenu.full(house, account, profile.colorScheme(), signOut), profile)));
    }

    /** How the house stands with its subscription, where that is something to look at. */
    private Anchor standing(CurrentHouse house) {
        var note = new Anchor(
                "o/" + house.slug() + "/billing",
                getTranslation("shell.standing." + house.standing().name().toLowerCase(Locale.ROOT)));
        note.addClassName("house-note");
        note.getElement().setAttribute("data-testid", "house-standing");
        return note;
    }

    private SideNav nav(MenuEntry.Group group, List<MenuEntry> lines, CurrentHouse house) {
        var nav = new SideNav(getTranslation("nav.group." + group.name().toLowerCase(Locale.ROOT)));
        nav.addClassName("nav-" + group.name().toLowerCase(Locale.ROOT));
        for (var line : lines) {
            var item = new SideNavItem(
                    getTranslation(line.titleKey()),
                    line.view(),
                    new RouteParameters("org", house.slug()),
                    line.icon().create());
            item.setMatchNested(true);
            nav.addItem(item);
        }
        return nav;
    }

    private MeMenu mine(MeMenu menu, AccountProfile profile) {
        return operators.isNamed(profile) ? menu.withOperator() : menu;
    }

    private void fillTopbar(CurrentHouse house, List<HouseEntry> mine, AccountProfile profile) {
        var name = new Span(house.name());
        name.addClassNames("topbar-house", "clip");
        topbar.removeAll();
        topbar.add(new SkipLink());
        if (house.role().worksHere()) {
            topbar.add(new MenuToggle());
        } else {
            topbar.add(logo(house));
        }
        var me = mine(MeMenu.compact(house, account, profile.colorScheme(), signOut), profile);
        if (mine.size() > 1) {
            me.addHouses();
        }
        topbar.add(name, me);
    }

    private HouseLogo logo(CurrentHouse house) {
        return new HouseLogo(house.logo(), organisation::logo);
    }
}
