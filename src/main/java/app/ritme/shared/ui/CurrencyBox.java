package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** Chooses a currency; the ones most houses here use first, then all others by code. */
public class CurrencyBox extends ComboBox<Currency> {

    private static final List<String> NEAR = List.of("EUR", "SEK", "NOK", "DKK", "GBP", "CHF");

    public CurrencyBox(String label) {
        super(label);
        setItems(Stream.concat(
                        NEAR.stream().map(Currency::getInstance),
                        Currency.getAvailableCurrencies().stream()
                                .filter(money -> money.getDefaultFractionDigits() >= 0)
                                .filter(money -> !NEAR.contains(money.getCurrencyCode()))
                                .sorted(Comparator.comparing(Currency::getCurrencyCode)))
                .toList());
        setItemLabelGenerator(money -> money.getCurrencyCode() + " · "
                + money.getDisplayName(UI.getCurrent().getLocale()));
    }
}
