package app.ritme.people.ui;

import app.ritme.people.PersonData;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;

/** How somebody is called, reached and addressed. */
class PersonFields extends Div {

    private final TextField givenName = new TextField(getTranslation("person.given-name"));
    private final TextField familyName = new TextField(getTranslation("person.family-name"));
    private final EmailField email = new EmailField(getTranslation("person.email"));
    private final TextField phone = new TextField(getTranslation("person.phone"));
    private final Select<Language> language = new Select<>();

    /** @param draft unique on the page; what is typed is kept under it */
    PersonFields(String draft) {
        givenName.setMaxLength(100);
        givenName.setTestId("given-name");
        familyName.setMaxLength(100);
        familyName.setTestId("family-name");
        email.setTestId("email");
        phone.setMaxLength(40);
        phone.setTestId("phone");
        language.setLabel(getTranslation("person.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(choice -> getTranslation("shell.language." + choice.code()));
        language.setValue(Language.of(UI.getCurrent().getLocale()));
        language.setTestId("language");
        Drafts.keep(givenName, draft + "-given");
        Drafts.keep(familyName, draft + "-family");
        Drafts.keep(email, draft + "-email");
        Drafts.keep(phone, draft + "-phone");

        addClassName("form");
        add(new FormRow(givenName, familyName), new FormRow(email, phone), language);
    }

    /** Shows refusals about a person at the field they are about. */
    void sayIn(PersonDialog dialog) {
        dialog.refusals(givenName, email);
    }

    void focusFirst() {
        givenName.setAutofocus(true);
    }

    void emailHelp(String text) {
        email.setHelperText(text);
    }

    void show(PersonData data) {
        givenName.setValue(data.givenName());
        familyName.setValue(data.familyName());
        email.setValue(data.email().map(EmailAddress::value).orElse(""));
        phone.setValue(data.phone());
        language.setValue(data.language());
    }

    /** @throws app.ritme.shared.Refusal when the address cannot be one */
    PersonData read() {
        return new PersonData(
                givenName.getValue(),
                familyName.getValue(),
                Optional.of(email.getValue()).filter(typed -> !typed.isBlank()).map(EmailAddress::of),
                phone.getValue(),
                language.getValue());
    }

    void setReadOnly() {
        Stream.of(givenName, familyName, phone).forEach(field -> field.setReadOnly(true));
        email.setReadOnly(true);
        language.setReadOnly(true);
    }
}
