package app.ritme.enquiry.ui;

import app.ritme.enquiry.EnquiryData;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.OpenEdition;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PostForm;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Asks for an introduction talk; nothing about health is asked. Whoever fills in the field that nobody sees is a program:
 * it is answered as everybody, and nothing happens.
 */
class TalkForm extends CardBox {

    private static final int LONGEST = 100;

    private final TextField givenName = new TextField(getTranslation("talk.given-name"));
    private final TextField familyName = new TextField(getTranslation("talk.family-name"));
    private final EmailField email = new EmailField(getTranslation("talk.email"));
    private final TextField phone = new TextField(getTranslation("talk.phone"));
    private final Select<OpenEdition> edition = new Select<>();
    private final Input trap = new Input();
    private final Div content = new Div();
    private final BiConsumer<EnquiryData, Duration> asking;
    private final Clock clock;
    private final Instant shownAt;

    /** @param asking takes what was typed, and how long the form was open */
    TalkForm(List<OpenEdition> editions, Formats formats, Clock clock, BiConsumer<EnquiryData, Duration> asking) {
        super(Icons.TALK, UI.getCurrent().getTranslation("talk.title"));
        this.asking = asking;
        this.clock = clock;
        this.shownAt = clock.instant();
        fields();
        choices(editions, new EnquiryWords(formats), formats);
        content.addClassName("form");
        content.add(
                new Paragraph(getTranslation("talk.text")),
                edition,
                new FormRow(givenName, familyName),
                new FormRow(email, phone),
                trap,
                new Paragraph(getTranslation("talk.privacy")),
                submit());
        add(content);
        addClassName("front-talk");
    }

    private void fields() {
        PostForm.named(givenName, "given-name", "given-name").setTestId("talk-given-name");
        PostForm.named(familyName, "family-name", "family-name").setTestId("talk-family-name");
        PostForm.named(email, "email", "email").setTestId("talk-email");
        PostForm.named(phone, "tel", "tel").setTestId("talk-phone");
        List.of(givenName, familyName, phone).forEach(field -> field.setMaxLength(LONGEST));
        Drafts.keep(givenName, "given-name");
        Drafts.keep(familyName, "family-name");
        Drafts.keep(email, "email");
        Drafts.keep(phone, "phone");
        trap.getElement()
                .setAttribute("name", "website")
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-hidden", "true")
                .setAttribute("data-testid", "talk-website");
        trap.addClassName("front-trap");
    }

    private void choices(List<OpenEdition> editions, EnquiryWords words, Formats formats) {
        edition.setLabel(getTranslation("talk.edition"));
        edition.setItems(editions);
        edition.setItemLabelGenerator(one -> label(one, words, formats));
        edition.setValue(editions.getFirst());
        edition.setTestId("talk-edition");
    }

    private static String label(OpenEdition one, EnquiryWords words, Formats formats) {
        EditionRow row = one.row();
        String program = formats.words(row.program());
        return row.rolling() ? program : program + " · " + words.when(one);
    }

    private Button submit() {
        var ask = new Button(getTranslation("talk.submit"));
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setDisableOnClick(true);
        ask.setTestId("talk-ask");
        ask.addClickListener(event -> {
            ask();
            ask.setEnabled(true);
        });
        return ask;
    }

    private void ask() {
        boolean named = filled(givenName, givenName.getValue());
        try {
            EmailAddress address = EmailAddress.of(email.getValue());
            email.setInvalid(false);
            if (named) {
                send(address);
            }
        } catch (Refusal refusal) {
            if (refusal.key().equals("error.email")) {
                email.setErrorMessage(getTranslation(refusal.key()));
                email.setInvalid(true);
            } else {
                Toast.problem(refusal);
            }
        }
    }

    private void send(EmailAddress address) {
        if (trap.getValue().isEmpty()) {
            asking.accept(
                    new EnquiryData(
                            givenName.getValue(),
                            familyName.getValue(),
                            address,
                            phone.getValue(),
                            Language.of(getLocale()),
                            edition.getValue().row().id()),
                    Duration.between(shownAt, clock.instant()));
        }
        Drafts.forget(this);
        // not removed: what was typed in them is still to be forgotten
        content.setVisible(false);
        var sent = Note.good(getTranslation("talk.sent.title"), getTranslation("talk.sent", address));
        sent.setTestId("talk-sent");
        add(sent.announced(), new Paragraph(getTranslation("talk.sent.wait")));
    }

    private boolean filled(HasValidation field, String value) {
        field.setErrorMessage(getTranslation("error.empty"));
        field.setInvalid(value.isBlank());
        return !value.isBlank();
    }
}
