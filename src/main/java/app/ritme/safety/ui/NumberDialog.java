package app.ritme.safety.ui;

import app.ritme.safety.HelpNumber;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One more number to call. */
class NumberDialog extends FormDialog {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NUMBER = 20;

    private final Consumer<HelpNumber> add;
    private final LocalizedField name =
            LocalizedField.line(getTranslation("safety.number.name"), "number-name", LONGEST_NAME);
    private final ComboBox<String> country = new ComboBox<>(getTranslation("safety.number.country"));
    private final TextField number = new TextField(getTranslation("safety.number"));

    NumberDialog(Consumer<HelpNumber> add) {
        super(
                UI.getCurrent().getTranslation("safety.number.add"),
                UI.getCurrent().getTranslation("safety.number.add.go"));
        this.add = add;
        country.setItems(countries());
        country.setItemLabelGenerator(this::named);
        country.setTestId("number-country");
        number.setMaxLength(LONGEST_NUMBER);
        number.setTestId("number");
        says("error.safety.number", number);
        says("error.safety.number.name", name);
        fields(name, new FormRow(country, number));
    }

    @Override
    protected void save() {
        require(country, country.getValue() != null);
        require(number, !number.getValue().isBlank());
        add.accept(new HelpNumber(
                country.getValue(), name.getValue(), number.getValue().strip()));
    }

    private List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::named, Collator.getInstance(getLocale())))
                .toList();
    }

    private String named(String code) {
        return Locale.of("", code).getDisplayCountry(getLocale());
    }
}
