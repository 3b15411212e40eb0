package app.ritme.organisation.ui;

import app.ritme.organisation.OrganisationService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLogo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;

/** The logo of the house: looked at, replaced, taken away; saved at once. */
class LogoRow extends Div {

    private static final int LARGEST_BYTES = 1_000_000;

    private final OrganisationService organisation;
    private final Div mark = new Div();
    private final Button remove = new Button(getTranslation("settings.logo.remove"), event -> askToRemove());
    private final Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> replace(bytes)));

    LogoRow(OrganisationService organisation, boolean present) {
        this.organisation = organisation;
        var title = new Span(getTranslation("settings.logo"));
        var help = new Span(getTranslation("settings.logo.help"));
        var choose = new Button(getTranslation("settings.logo.choose"), Icons.UPLOAD.create());

        title.addClassName("strong");
        help.addClassNames("soft", "small");
        choose.setTestId("logo-choose");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setTestId("logo-remove");
        ComponentTexts.on(upload);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.addFileRejectedListener(event -> Toast.problem("error.logo.large"));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setTestId("logo-upload");

        var words = new Div(new Div(title), new Div(help));
        words.addClassName("grow");
        addClassNames("row", "row-4", "wrap", "logo-row");
        add(mark, words, remove, upload);
        show(present);
    }

    private void show(boolean present) {
        mark.removeAll();
        mark.add(new HouseLogo(present, organisation::logo).large());
        remove.setVisible(present);
    }

    private void replace(byte[] picture) {
        try {
            organisation.changeLogo(picture);
            show(true);
            CurrentHouse.outdated();
            Toast.done("settings.logo.changed");
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
    }

    private void askToRemove() {
        Confirm.ask(
                getTranslation("settings.logo.remove.title"),
                getTranslation("settings.logo.remove.text"),
                getTranslation("settings.logo.remove"),
                () -> {
                    organisation.removeLogo();
                    show(false);
                    CurrentHouse.outdated();
                    Toast.done("settings.logo.removed");
                });
    }
}
