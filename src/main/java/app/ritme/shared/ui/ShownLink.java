package app.ritme.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A secret address in the one moment it can be shown: to copy, with what it means to have it. */
public class ShownLink extends Div {

    public ShownLink(String link) {
        var field = new TextField(getTranslation("link.address"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setTestId("link");
        var copy = new Button(getTranslation("link.copy"), Icons.COPY.small(), event -> {
            // Without the clipboard, such as on a page without TLS, the address is at least selected.
            getElement()
                    .executeJs(
                            "const input = $0.inputElement; input.select(); if (navigator.clipboard) navigator.clipboard.writeText($1);",
                            field.getElement(),
                            link);
            Toast.done("link.copied");
        });
        copy.setTestId("copy-link");
        addClassName("form");
        add(
                Note.good(getTranslation("link.made"), getTranslation("link.made.text"))
                        .announced(),
                field,
                copy);
    }
}
