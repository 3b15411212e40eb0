package app.ritme.account.ui;

import app.ritme.account.SignUp;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Slug;
import app.ritme.shared.ui.CurrencyBox;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.PostForm;
import app.ritme.shared.ui.ZoneBox;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new house needs to begin; everything but the address can be changed later. */
class SignUpForm extends Div {

    private final TextField house = new TextField(getTranslation("sign-up.house"));
    private final TextField slug = new TextField(getTranslation("sign-up.slug"));
    private final TextField location = new TextField(getTranslation("sign-up.location"));
    private final ZoneBox zone = new ZoneBox(getTranslation("sign-up.zone"));
    private final Select<Language> language = new Select<>();
    private final CurrencyBox currency = new CurrencyBox(getTranslation("sign-up.currency"));
    private final TextField yourName = new TextField(getTranslation("sign-up.your-name"));
    private final EmailField email = new EmailField(getTranslation("sign-up.email"));

    SignUpForm() {
        house.setHelperText(getTranslation("sign-up.house.help"));
        house.setValueChangeMode(ValueChangeMode.EAGER);
        slug.setHelperText(getTranslation("sign-up.slug.help"));
        location.setHelperText(getTranslation("sign-up.location.help"));
        zone.setValue(ZoneId.of("Europe/Amsterdam"));
        language.setLabel(getTranslation("sign-up.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> getTranslation("shell.language." + choice.code()));
        language.setValue(Language.of(UI.getCurrent().getLocale()));
        currency.setValue(Currency.getInstance("EUR"));
        PostForm.named(yourName, "name", "name");
        PostForm.named(email, "email", "email");

        house.addValueChangeListener(event -> suggestSlug(event.getOldValue(), event.getValue()));
        keepAndName();

        addClassName("form");
        add(house, slug, new FormRow(location, zone), new FormRow(language, currency), new FormRow(yourName, email));
        zoneOfBrowser();
    }

    /** What was typed; empty after showing what is missing or wrong, the first of it focused. */
    Optional<SignUp> read() {
        boolean complete = Stream.of(house, location, yourName)
                .map(field -> filled(field, field.getValue()))
                .reduce(true, Boolean::logicalAnd);
        boolean chosen = filled(zone, zone.getValue() == null ? "" : "chosen")
                & filled(currency, currency.getValue() == null ? "" : "chosen");
        try {
            Slug address = Slug.of(slug.getValue());
            EmailAddress mail = EmailAddress.of(email.getValue());
            return complete && chosen ? Optional.of(signUp(address, mail)) : Optional.empty();
        } catch (Refusal refusal) {
            refuse(refusal);
            return Optional.empty();
        }
    }

    /** Shows a refusal at the field it is about; false when it is about none. */
    boolean refuse(Refusal refusal) {
        HasValidation field = switch (refusal.key()) {
            case "error.slug", "error.slug.taken" -> slug;
            case "error.email" -> email;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
        return true;
    }

    private SignUp signUp(Slug address, EmailAddress mail) {
        return new SignUp(
                house.getValue().strip(),
                address,
                language.getValue(),
                zone.getValue(),
                currency.getValue(),
                location.getValue().strip(),
                yourName.getValue().strip(),
                mail);
    }

    private boolean filled(HasValidation field, String value) {
        boolean missing = value.isBlank();
        field.setErrorMessage(getTranslation("error.empty"));
        field.setInvalid(missing);
        return !missing;
    }

    /** Follows the name until somebody writes an address of their own. */
    private void suggestSlug(String before, String now) {
        if (slug.getValue().isEmpty() || slug.getValue().equals(Slug.suggest(before))) {
            slug.setValue(Slug.suggest(now));
        }
    }

    private void zoneOfBrowser() {
        UI.getCurrent()
                .getPage()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, id -> {
                    if (ZoneId.getAvailableZoneIds().contains(id) && id.contains("/")) {
                        zone.setValue(ZoneId.of(id));
                    }
                });
    }

    private void keepAndName() {
        Stream.of(house, slug, location, yourName).forEach(field -> field.setMaxLength(100));
        Drafts.keep(house, "house");
        Drafts.keep(slug, "slug");
        Drafts.keep(location, "location");
        Drafts.keep(yourName, "your-name");
        Drafts.keep(email, "email");
        house.setTestId("house");
        slug.setTestId("slug");
        location.setTestId("location");
        yourName.setTestId("your-name");
        email.setTestId("email");
    }
}
