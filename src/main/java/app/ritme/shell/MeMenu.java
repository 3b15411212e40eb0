package app.ritme.shell;

import app.ritme.account.AccountService;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Initials;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Locale;

/** The reader's own menu: account, language, light or dark, sign out. */
class MeMenu extends FaceMenu {

    private final AccountService account;

    private MeMenu(
            CurrentHouse house, AccountService account, SignOut signOut, Face face, ContextMenuPosition position) {
        super(face, UI.getCurrent().getTranslation("shell.me.label", house.fullName()), position);
        this.account = account;
        addClassName("me");

        lines().addItem(
                        line(Icons.PERSON, "shell.me.account"),
                        event -> UI.getCurrent().navigate("o/" + house.slug() + "/account"))
                .setTestId("me-account");
        lines().addSeparator();
        addLanguages();
        lines().addSeparator();
        addSchemes();
        lines().addSeparator();
        lines().addItem(line(Icons.SIGN_OUT, "shell.me.signout"), event -> signOut.now())
                .setTestId("me-sign-out");
    }

    /** With name and role, at the foot of the drawer. */
    static MeMenu full(CurrentHouse house, AccountService account, SignOut signOut) {
        var face = new Face(new Initials(house.fullName()).mine(), house.fullName(), house.role());
        var menu = new MeMenu(house, account, signOut, face, ContextMenuPosition.TOP_START);
        menu.setTestId("me");
        return menu;
    }

    /** The initials alone, in the bar at the top of the phone. */
    static MeMenu compact(CurrentHouse house, AccountService account, SignOut signOut) {
        var face = new Face(new Initials(house.fullName()).mine());
        var menu = new MeMenu(house, account, signOut, face, ContextMenuPosition.BOTTOM_END);
        menu.setTestId("me-compact");
        return menu;
    }

    static String roleKey(Role role) {
        return "shell.role." + role.name().toLowerCase(Locale.ROOT);
    }

    private void addLanguages() {
        var current = Language.of(UI.getCurrent().getLocale());
        for (var language : Language.values()) {
            var item = lines().addItem(getTranslation("shell.language." + language.code()), event -> speak(language));
            item.setCheckable(true);
            item.setChecked(language == current);
            item.setTestId("me-language-" + language.code());
            item.getElement().setAttribute("lang", language.code());
        }
    }

    private void addSchemes() {
        var current = account.profile().colorScheme();
        var choices = new ArrayList<MenuItem>();
        for (var choice : ColorSchemeChoice.values()) {
            var name = choice.name().toLowerCase(Locale.ROOT);
            var item = lines().addItem(getTranslation("shell.scheme." + name));
            item.addClickListener(event -> {
                show(choice);
                choices.forEach(other -> other.setChecked(other == item));
            });
            item.setCheckable(true);
            item.setChecked(choice == current);
            item.setTestId("me-scheme-" + name);
            choices.add(item);
        }
    }

    private void show(ColorSchemeChoice choice) {
        account.changeColorScheme(choice);
        UI.getCurrent().getPage().setColorScheme(switch (choice) {
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

    private Div line(Icons icon, String key) {
        var line = new Div(icon.create(), new Span(getTranslation(key)));
        line.addClassName("menu-line");
        return line;
    }
}
