package app.ritme.enquiry.ui;

import app.ritme.enquiry.PublicPage.HouseFace;
import app.ritme.enquiry.PublicPageService;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.shared.ui.Accents;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.OtherLanguage;
import app.ritme.shared.ui.Scene;
import app.ritme.shell.HouseLogo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of one house for who is not signed in: its mark, its colour, its language. */
abstract class HousePage extends Main implements HasDynamicTitle {

    private static final String SIGN_IN = "login";

    private final PublicPageService pages;
    private String title = "Ritme";

    HousePage(PublicPageService pages) {
        this.pages = pages;
        addClassNames("guest-view", "front");
    }

    /** Makes the page look and speak as the house; in its context. Whatever is said comes after this. */
    final void dress(OrganisationEntry house, HouseFace face) {
        UI ui = UI.getCurrent();
        if (!face.otherLanguages()) {
            ui.setLocale(face.language().locale());
        }
        Accents.show(ui, face.accent());
        title = house.name();

        var name = new Span(house.name());
        name.addClassNames("front-name", "clip");
        var head = new Header(new HouseLogo(face.logo(), pages::logo), name);
        head.addClassName("front-head");
        if (face.otherLanguages()) {
            head.add(new OtherLanguage());
        }
        removeAll();
        add(new Scene(), head);
    }

    /** Adds the rest of the page. */
    final void tell(Component... content) {
        var signIn = new Anchor(SIGN_IN, getTranslation("front.sign-in"));
        signIn.setRouterIgnore(true);
        signIn.addClassName("link");
        signIn.setTestId("sign-in");
        var foot = new Footer(new Span(getTranslation("front.known")), signIn);
        foot.addClassName("front-foot");
        var body = new Div(content);
        body.addClassName("front-body");
        add(body, foot);
    }

    /** Dates and money as this visitor writes them, by the clock of the house. */
    final Formats formats(OrganisationEntry house) {
        return new Formats(getLocale(), house.zone());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
