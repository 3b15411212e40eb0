package app.ritme.enrolment.ui;

import app.ritme.people.PersonData;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody the house does not know yet: a name is enough. */
class NewcomerFields extends Div {

    private final TextField givenName = new TextField(getTranslation("person.given-name"));
    private final TextField familyName = new TextField(getTranslation("person.family-name"));
    private final EmailField email = new EmailField(getTranslation("person.email"));
    private final TextField phone = new TextField(getTranslation("person.phone"));
    private final Select<Language> language = new Select<>();

    /** @param number tells several apart */
    NewcomerFields(int number, Consumer<NewcomerFields> remove) {
        givenName.setMaxLength(100);
        givenName.setTestId("new-given-name-" + number);
        familyName.setMaxLength(100);
        familyName.setTestId("new-family-name-" + number);
        email.setTestId("new-email-" + number);
        phone.setMaxLength(40);
        phone.setTestId("new-phone-" + number);
        language.setLabel(getTranslation("person.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> getTranslation("shell.language." + choice.code()));
        language.setValue(Language.of(UI.getCurrent().getLocale()));
        language.setTestId("new-language-" + number);
        var title = new Span(getTranslation("enrol.new"));
        title.addClassName("strong");
        var away = new Button(Icons.CLOSE.create(), event -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.addThemeName("icon");
        away.setAriaLabel(getTranslation("enrol.new.remove"));
        away.setTestId("new-remove-" + number);
        var head = new Div(title, away);
        head.addClassNames("row", "between");

        addClassNames("newcomer", "form");
        add(head, new FormRow(givenName, familyName), new FormRow(email, phone), language);
        givenName.focus();
    }

    /** @throws Refusal when there is no name, or the address cannot be one; said at the field as well */
    PersonData read() {
        givenName.setInvalid(false);
        email.setInvalid(false);
        if (givenName.isEmpty()) {
            throw said(new Refusal("error.name.empty"), givenName::setErrorMessage, givenName::setInvalid);
        }
        try {
            return new PersonData(
                    givenName.getValue(),
                    familyName.getValue(),
                    Optional.of(email.getValue())
                            .filter(typed -> !typed.isBlank())
                            .map(EmailAddress::of),
                    phone.getValue(),
                    language.getValue());
        } catch (Refusal wrong) {
            throw said(wrong, email::setErrorMessage, email::setInvalid);
        }
    }

    private Refusal said(Refusal refusal, Consumer<String> message, Consumer<Boolean> invalid) {
        message.accept(getTranslation(refusal.key(), refusal.arguments()));
        invalid.accept(true);
        return refusal;
    }
}
