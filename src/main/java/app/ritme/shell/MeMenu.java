package app.ritme.shell;

import app.ritme.account.AccountService;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinSession;
import java.util.EnumMap;
import java.util.Locale;

/** The reader's own menu: account, language, light or dark, sign out. */
class MeMenu extends FaceMenu {

    private final AccountService account;

    private MeMenu(
            CurrentHouse house,
            AccountService account,
            ColorSchemeChoice scheme,
            SignOut signOut,
            Face face,
            PopoverPosition position) {
        super(face, UI.getCurrent().getTranslation("shell.me.label", house.fullName()), position);
        this.account = account;
        addClassName("me");

        addLine(
                        line(Icons.PERSON, "shell.me.account"),
                        () -> UI.getCurrent().navigate("o/" + house.slug() + "/account"))
                .setTestId("me-account");
        if (house.otherLanguages()) {
            addLineBetween();
            addLanguages();
        }
        addLineBetween();
        addSchemes(scheme);
        addLineBetween();
        addLine(line(Icons.SIGN_OUT, "shell.me.signout"), signOut::now).setTestId("me-sign-out");
    }

    /** With name and role, at the foot of the drawer. */
    static MeMenu full(CurrentHouse house, AccountService account, ColorSchemeChoice scheme, SignOut signOut) {
        var face = new Face(new Initials(house.fullName()).mine(), house.fullName(), house.role());
        var menu = new MeMenu(house, account, scheme, signOut, face, PopoverPosition.TOP_START);
        menu.setTestId("me");
        return menu;
    }

    /** The initials alone, in the bar at the top of the phone. */
    static MeMenu compact(CurrentHouse house, AccountService account, ColorSchemeChoice scheme, SignOut signOut) {
        var face = new Face(new Initials(house.fullName()).mine());
        var menu = new MeMenu(house, account, scheme, signOut, face, PopoverPosition.BOTTOM_END);
        menu.setTestId("me-compact");
        return menu;
    }

    /** For who runs this server: the way out of the house to its pages. */
    MeMenu withOperator() {
        addLine(
                        line(Icons.KEY, "shell.me.operator"),
                        () -> UI.getCurrent().getPage().setLocation("operator"))
                .setTestId("me-operator");
        return this;
    }

    /** Where no switcher stands beside it: the way to the choice of houses. */
    void addHouses() {
        addLine(
                        line(Icons.HOUSE, "shell.me.houses"),
                        () -> UI.getCurrent().getPage().setLocation("houses"))
                .setTestId("me-houses");
    }

    static String roleKey(Role role) {
        return "shell.role." + role.name().toLowerCase(Locale.ROOT);
    }

    private void addLanguages() {
        var current = Language.of(UI.getCurrent().getLocale());
        for (var language : Language.values()) {
            var item = addChoice(
                    getTranslation("shell.language." + language.code()), language == current, () -> speak(language));
            item.setTestId("me-language-" + language.code());
            item.getElement().setAttribute("lang", language.code());
        }
    }

    private void addSchemes(ColorSchemeChoice current) {
        var items = new EnumMap<ColorSchemeChoice, NativeButton>(ColorSchemeChoice.class);
        for (var choice : ColorSchemeChoice.values()) {
            var name = choice.name().toLowerCase(Locale.ROOT);
            var item = addChoice(getTranslation("shell.scheme." + name), choice == current, () -> {
                show(choice);
                items.forEach((other, button) -> choose(button, other == choice));
            });
            item.setTestId("me-scheme-" + name);
            items.put(choice, item);
        }
    }

    private void show(ColorSchemeChoice choice) {
        account.changeColorScheme(choice);
        UI.getCurrent()
                .getPage()
                .setColorScheme(
                        switch (choice) {
                            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
                            case LIGHT -> ColorScheme.Value.LIGHT;
                            case DARK -> ColorScheme.Value.DARK;
                        });
    }

    /** The page is read anew, so that every word on it changes; what was typed is kept. */
    private void speak(Language language) {
        account.changeLanguage(language);
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private Span line(Icons icon, String key) {
        return new Span(icon.create(), new Span(getTranslation(key)));
    }
}
