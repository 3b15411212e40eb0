package app.ritme.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How many of one of several kinds are needed, by each guest or by all of them together; none may be needed. */
public class CountedFields<K> extends Div {

    public final IntegerField number = new IntegerField(getTranslation("counted.number"));
    private final ComboBox<K> kind;
    private final RadioButtonGroup<Boolean> eachGuest = new RadioButtonGroup<>();

    /** Makes of what is chosen what is needed. */
    @FunctionalInterface
    public interface Need<K, T> {
        T of(K kind, int number, boolean eachGuest);
    }

    /** @param testId what its parts are found by in tests begins so */
    public CountedFields(String label, List<K> kinds, Function<K, String> name, String testId) {
        kind = new ComboBox<>(label);
        kind.setItems(kinds);
        kind.setItemLabelGenerator(name::apply);
        kind.setClearButtonVisible(true);
        kind.setTestId(testId);
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.setTestId(testId + "-number");
        eachGuest.setLabel(getTranslation("counted.for"));
        eachGuest.setItems(false, true);
        eachGuest.setItemLabelGenerator(each -> getTranslation(each ? "counted.each" : "counted.together"));
        eachGuest.addClassName("choices-row");
        eachGuest.setTestId(testId + "-each");
        kind.addValueChangeListener(event -> showWhatCounts());
        addClassName("form");
        add(new FormRow(kind, number), eachGuest);
        setVisible(!kinds.isEmpty());
        clear();
    }

    /** Nothing is needed. */
    public final void clear() {
        kind.clear();
        number.setValue(1);
        eachGuest.setValue(false);
        showWhatCounts();
    }

    public void show(K needed, int howMany, boolean each) {
        kind.setValue(needed);
        number.setValue(howMany);
        eachGuest.setValue(each);
    }

    /** Whether all that must be filled in is. */
    public boolean isWhole() {
        return kind.isEmpty() || !number.isEmpty();
    }

    /** Once it {@link #isWhole}. */
    public <T> Optional<T> read(Need<K, T> need) {
        return kind.getOptionalValue().map(needed -> need.of(needed, number.getValue(), eachGuest.getValue()));
    }

    /** {@code 1 × Rower for each guest}. */
    public static String words(String kind, int number, boolean eachGuest) {
        return UI.getCurrent().getTranslation(eachGuest ? "counted.words.each" : "counted.words", number, kind);
    }

    private void showWhatCounts() {
        number.setVisible(!kind.isEmpty());
        eachGuest.setVisible(!kind.isEmpty());
    }
}
