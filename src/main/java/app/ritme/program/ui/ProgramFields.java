package app.ritme.program.ui;

import app.ritme.program.ProgramData;
import app.ritme.program.ProgramKind;
import app.ritme.shared.Money;
import app.ritme.shared.ui.CurrencyBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Currency;
import java.util.function.BiConsumer;

/** What a program is called and promises, how long it is, what it costs and for how many. */
class ProgramFields extends Div {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1_000;
    private static final int WEEK = 7;

    private final LocalizedField name =
            LocalizedField.line(getTranslation("program.name"), "program-name", LONGEST_NAME);
    private final IntegerField length = new IntegerField(getTranslation("program.length"));
    private final BigDecimalField price = new BigDecimalField(getTranslation("program.price"));
    private final IntegerField persons = new IntegerField(getTranslation("program.capacity.persons"));
    private final IntegerField rooms = new IntegerField(getTranslation("program.capacity.rooms"));
    private final CurrencyBox currency = new CurrencyBox(getTranslation("program.currency"));
    private final LocalizedField summary =
            LocalizedField.lines(getTranslation("program.summary"), "program-summary", LONGEST_TEXT);
    private final LocalizedField outcomes =
            LocalizedField.lines(getTranslation("program.outcomes"), "program-outcomes", LONGEST_TEXT);
    private final Select<Integer> unit = new Select<>();

    /** @param draft names what is typed here until it is saved */
    ProgramFields(String draft) {
        name.keptAs(draft + "-name");
        summary.keptAs(draft + "-summary");
        outcomes.keptAs(draft + "-outcomes");
        length.setTestId("program-length");
        unit.setLabel(getTranslation("program.unit"));
        unit.setItems(1, WEEK);
        unit.setItemLabelGenerator(days -> getTranslation(days == 1 ? "program.unit.days" : "program.unit.weeks"));
        unit.setValue(1);
        unit.setTestId("program-unit");
        price.setTestId("program-price");
        currency.setValue(Currency.getInstance(CurrentHouse.get().currency()));
        currency.setTestId("program-currency");
        persons.setTestId("program-persons");
        rooms.setHelperText(getTranslation("program.capacity.rooms.help"));
        rooms.setTestId("program-rooms");

        addClassName("form");
        add(
                name,
                summary,
                outcomes,
                new FormRow(length, unit),
                new FormRow(price, currency),
                new FormRow(persons, rooms));
    }

    /** Only where guests stay the night are rooms counted. */
    void setKind(ProgramKind kind) {
        rooms.setVisible(kind == ProgramKind.RESIDENTIAL);
    }

    void show(ProgramData data) {
        boolean weeks = data.lengthDays() % WEEK == 0 && data.lengthDays() > WEEK;
        name.setValue(data.name());
        summary.setValue(data.summary());
        outcomes.setValue(data.outcomes());
        unit.setValue(weeks ? WEEK : 1);
        length.setValue(data.lengthDays() / unit.getValue());
        price.setValue(data.price().amount());
        currency.setValue(data.price().currency());
        persons.setValue(data.capacityPersons());
        rooms.setValue(data.capacityRooms());
    }

    /** At which field a rule speaks. */
    void sayAt(BiConsumer<String, HasValidation> says) {
        says.accept("error.name.empty", name);
        says.accept("error.program.length", length);
        says.accept("error.program.persons", persons);
        says.accept("error.program.rooms", rooms);
        says.accept("error.money.negative", price);
        says.accept("error.money.fine", price);
    }

    /** Insists on what must be there before anything else can be said. */
    void check(BiConsumer<HasValidation, Boolean> require) {
        require.accept(length, !length.isEmpty());
        require.accept(price, !price.isEmpty());
        require.accept(currency, !currency.isEmpty());
        require.accept(persons, !persons.isEmpty());
    }

    /** All that {@link #check} insists on is there. */
    ProgramData read() {
        return new ProgramData(
                name.getValue(),
                summary.getValue(),
                outcomes.getValue(),
                length.getValue() * unit.getValue(),
                Money.of(price.getValue(), currency.getValue()),
                persons.getValue(),
                rooms.getValue());
    }
}
