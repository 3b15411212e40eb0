package app.ritme.billing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** The countries of the world by their names in the language of the reader; a value is the two letters of ISO 3166-1. */
final class Countries {

    private Countries() {}

    static ComboBox<String> box(String label) {
        Locale language = UI.getCurrent().getLocale();
        var box = new ComboBox<String>(label);
        box.setItems(Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(code, language), Collator.getInstance(language)))
                .toList());
        box.setItemLabelGenerator(code -> name(code, language));
        return box;
    }

    static String name(String code, Locale language) {
        return Locale.of("", code).getDisplayCountry(language);
    }
}
