package app.ritme.account.ui;

import app.ritme.account.AccountPrincipal;
import app.ritme.account.HouseEntry;
import app.ritme.account.HouseListService;
import app.ritme.shared.ui.Leaving;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.SignPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The start after signing in: straight into the only house, else a choice, else what to do without one. */
@Route(value = "", autoLayout = false)
@RouteAlias(value = "houses", autoLayout = false)
@PermitAll
class HousesView extends SignPage implements BeforeEnterObserver {

    private final HouseListService houses;
    private final AuthenticationContext authentication;

    HousesView(HouseListService houses, AuthenticationContext authentication) {
        super("houses.title");
        this.houses = houses;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<HouseEntry> offered = houses.houses();
        boolean wantsChoice = event.getLocation().getPath().equals("houses");
        if (offered.size() == 1 && !wantsChoice) {
            event.forwardToUrl(today(offered.getFirst()));
            return;
        }
        var signOut = new Button(getTranslation("shell.me.signout"), click -> leave());
        signOut.setTestId("sign-out");
        if (offered.isEmpty()) {
            show(words("houses.none"), new RouterLink(getTranslation("houses.sign-up"), SignUpView.class), signOut);
        } else {
            show(list(offered), signOut);
        }
    }

    private void leave() {
        authentication
                .getAuthenticatedUser(AccountPrincipal.class)
                .ifPresent(account -> Leaving.of(account.id().value(), authentication::logout));
    }

    private Rows list(List<HouseEntry> offered) {
        var rows = new Rows();
        rows.addClassName("card");
        offered.forEach(house -> rows.row(line(house)));
        return rows;
    }

    private Anchor line(HouseEntry house) {
        var name = new Span(house.name());
        name.addClassName("strong");
        var role = new Span(getTranslation("shell.role." + house.role().name().toLowerCase(Locale.ROOT)));
        role.addClassName("soft");
        var link = new Anchor(today(house), new Div(name), new Div(role));
        // Another house is another page, never the same screens with other people in them.
        link.setRouterIgnore(true);
        link.addClassName("row-link");
        link.setTestId("house-" + house.slug());
        return link;
    }

    private static String today(HouseEntry house) {
        return "/o/" + house.slug() + "/today";
    }
}
