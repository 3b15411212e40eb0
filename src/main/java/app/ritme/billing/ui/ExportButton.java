package app.ritme.billing.ui;

import app.ritme.export.ui.ExportNavigation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** Leads from a dialog to the export; the dialog does not stay before it. */
class ExportButton extends Button {

    ExportButton(Dialog dialog, String testId) {
        super(UI.getCurrent().getTranslation("billing.leave.export"), event -> {
            dialog.close();
            UI.getCurrent().navigate(ExportNavigation.export());
        });
        setTestId(testId);
    }
}
