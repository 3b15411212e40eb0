package app.ritme.organisation.ui;

import app.ritme.shared.Slug;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for another address of the house. */
class AddressDialog extends FormDialog {

    private final TextField slug = new TextField(getTranslation("settings.address"));
    private final Consumer<Slug> move;

    AddressDialog(String now, Consumer<Slug> move) {
        super(
                UI.getCurrent().getTranslation("settings.address.title"),
                UI.getCurrent().getTranslation("settings.address.move"));
        this.move = move;
        slug.setValue(now);
        slug.setHelperText(getTranslation("sign-up.slug.help"));
        slug.setMaxLength(40);
        slug.setAutofocus(true);
        slug.setTestId("slug");
        says("error.slug", slug);
        says("error.slug.taken", slug);
        fields(new Paragraph(getTranslation("settings.address.text", now)), slug);
    }

    @Override
    protected void save() {
        move.accept(Slug.of(slug.getValue()));
    }
}
