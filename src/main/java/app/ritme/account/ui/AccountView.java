package app.ritme.account.ui;

import app.ritme.account.AccountProfile;
import app.ritme.account.AccountService;
import app.ritme.shared.Language;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Leaving;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;

/** The own account: name, language, password, devices. The same account in every house. */
@Route(value = "account", layout = HouseLayout.class)
@Menu(title = "nav.account", order = 295, icon = "person")
@PermitAll
class AccountView extends Main implements HasDynamicTitle {

    private final AccountService accounts;

    AccountView(AccountService accounts) {
        this.accounts = accounts;
        AccountProfile profile = accounts.profile();
        var columns = new Div(
                stack(you(profile), new PasswordCard(accounts, profile)),
                stack(new DevicesCard(accounts), signOutEverywhere()));
        columns.addClassNames("cols", "cols-2");

        addClassName(CurrentHouse.get().role().worksHere() ? "page" : "guest-view");
        add(new PageHeader(getTranslation("account.title"), profile.email().value()), columns);
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("form");
        return form;
    }

    private static Div stack(CardBox... cards) {
        var stack = new Div(cards);
        stack.addClassName("stack");
        return stack;
    }

    private CardBox you(AccountProfile profile) {
        var name = new TextField(getTranslation("account.name"), profile.name(), "");
        name.setMaxLength(100);
        name.setTestId("name");
        Drafts.keep(name, "account-name");
        var save = new Button(getTranslation("account.name.save"), event -> {
            accounts.rename(name.getValue());
            Drafts.forget(this);
            Toast.done("account.name.saved");
        });
        save.setTestId("save-name");

        var language = new Select<Language>();
        language.setLabel(getTranslation("account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> getTranslation("shell.language." + choice.code()));
        language.setValue(profile.language());
        language.addValueChangeListener(event -> speak(event.getValue()));
        language.setTestId("language");
        language.setHelperText(getTranslation("account.language.help"));
        return new CardBox(Icons.PERSON, getTranslation("account.you"), form(new FormRow(name, language), save));
    }

    private void speak(Language language) {
        accounts.changeLanguage(language);
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private CardBox signOutEverywhere() {
        var button = new Button(
                getTranslation("account.everywhere.button"),
                event -> Confirm.ask(
                        getTranslation("account.everywhere.title"),
                        getTranslation("account.everywhere.confirm"),
                        getTranslation("account.everywhere.button"),
                        this::leaveEverywhere));
        button.setTestId("sign-out-everywhere");
        return new CardBox(
                Icons.SIGN_OUT,
                getTranslation("account.everywhere.title"),
                form(new Paragraph(getTranslation("account.everywhere.text")), button));
    }

    private void leaveEverywhere() {
        Leaving.of(CurrentHouse.get().accountId(), () -> {
            accounts.signOutEverywhere();
            UI.getCurrent().getPage().setLocation("/login");
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title") + " · " + CurrentHouse.get().name();
    }
}
