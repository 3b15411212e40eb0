package app.ritme.journal.ui;

import app.ritme.journal.Reader;
import app.ritme.journal.Sharing;
import app.ritme.shared.ui.FormDialog;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who of those who look after one may read an entry, and until when. */
class ShareDialog extends FormDialog {

    private final CheckboxGroup<Reader> readers = new CheckboxGroup<>();
    private final DatePicker until = new DatePicker();
    private final SharingBox.Choice choice;

    ShareDialog(Sharing sharing, SharingBox.Choice choice) {
        super(
                UI.getCurrent().getTranslation("journal.share.title"),
                UI.getCurrent().getTranslation("journal.share.go"));
        this.choice = choice;
        readers.setLabel(getTranslation("journal.share.readers"));
        readers.setItems(sharing.readers());
        readers.setItemLabelGenerator(Reader::name);
        readers.setValue(sharing.readers().stream().filter(Reader::mayRead).collect(Collectors.toSet()));
        readers.setTestId("readers");
        until.setLabel(getTranslation("journal.share.until"));
        until.setMax(sharing.lastDay());
        until.setValue(sharing.readers().stream()
                .map(Reader::until)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(sharing.lastDay()));
        until.setTestId("until");
        says("error.journal.share-day", until);
        fields(readers, until);
    }

    @Override
    protected void save() {
        require(readers, !readers.isEmpty());
        require(until, until.getValue() != null);
        choice.share(
                readers.getValue().stream().map(Reader::careId).collect(Collectors.toSet()),
                Objects.requireNonNull(until.getValue()));
    }
}
