package app.ritme.organisation.ui;

import app.ritme.organisation.OrganisationProfile;
import app.ritme.organisation.OrganisationService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrencyBox;
import app.ritme.shared.ui.Drafts;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.ZoneBox;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Currency;

/** How the house is called and where it is: name, time zone, currency, address, logo. */
class HouseCard extends CardBox {

    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField(getTranslation("settings.name"));
    private final ZoneBox zone = new ZoneBox(getTranslation("settings.zone"));
    private final CurrencyBox currency = new CurrencyBox(getTranslation("settings.currency"));

    HouseCard(OrganisationService organisation, OrganisationProfile profile, Runnable changed, Runnable move) {
        super(Icons.HOUSE, UI.getCurrent().getTranslation("settings.house"));
        var address = new Span("/o/" + profile.slug());
        var label = new Span(getTranslation("settings.address"));
        var other = new Button(getTranslation("settings.address.change"), event -> move.run());

        name.setMaxLength(LONGEST_NAME);
        name.setTestId("house-name");
        Drafts.keep(name, "house-name");
        zone.setTestId("house-zone");
        currency.setTestId("house-currency");
        neverEmpty(zone);
        neverEmpty(currency);
        other.setTestId("change-address");
        label.addClassName("strong");
        address.addClassName("soft");
        name.addValueChangeListener(event -> changed.run());
        zone.addValueChangeListener(event -> changed.run());
        currency.addValueChangeListener(event -> changed.run());

        var words = new Div(new Div(label), new Div(address));
        words.addClassName("grow");
        var row = new Div(words, other);
        row.addClassNames("row", "row-4", "wrap");
        addClassName("form");
        add(new FormRow(name, zone), currency, row, new LogoRow(organisation, profile.hasLogo()));
    }

    void show(OrganisationProfile profile) {
        name.setValue(profile.name());
        name.setInvalid(false);
        zone.setValue(profile.zone());
        currency.setValue(profile.currency());
    }

    /** Whether this can be saved; says what is missing. */
    boolean check() {
        boolean empty = name.getValue().isBlank();
        name.setErrorMessage(getTranslation("error.name.empty"));
        name.setInvalid(empty);
        if (empty) {
            name.focus();
        }
        return !empty;
    }

    String name() {
        return name.getValue().strip();
    }

    ZoneId zone() {
        return zone.getValue();
    }

    Currency currency() {
        return currency.getValue();
    }

    /** What must be something goes back to what it was when it is emptied. */
    private static <T> void neverEmpty(ComboBox<T> box) {
        box.addValueChangeListener(event -> {
            if (event.getValue() == null && event.getOldValue() != null) {
                box.setValue(event.getOldValue());
            }
        });
    }
}
