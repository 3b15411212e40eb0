package app.ritme.organisation.ui;

import app.ritme.organisation.Weights;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Several weights in one line, as somebody would write them down in front of the rack: "2,5 5 7,5". */
class KilosField extends TextField {

    /** @param what is weighed, as in the keys of its words */
    KilosField(String what) {
        setLabel(getTranslation("settings.weights." + what));
        setHelperText(getTranslation("settings.weights." + what + ".help"));
        setMaxLength(400);
        setTestId("weights-" + what);
    }

    void show(List<BigDecimal> kilos) {
        setValue(words(kilos));
    }

    /** "2,5 5 7,5" */
    static String words(List<BigDecimal> kilos) {
        return kilos.stream().map(Formats.here()::number).collect(Collectors.joining(" "));
    }

    /**
     * @param says at which field a refusal is said
     * @throws Refusal when something else than weights stands there
     */
    List<BigDecimal> read(BiConsumer<String, HasValidation> says) {
        says.accept("error.weights.kilos", this);
        return Weights.checked(Arrays.stream(getValue().replace("kg", " ").split("[\\s;]+"))
                .map(KilosField::withoutComma)
                .filter(word -> !word.isEmpty())
                .map(KilosField::kilos)
                .toList());
    }

    /** "2, 5" are two weights, "2,5" is one. */
    private static String withoutComma(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static BigDecimal kilos(String word) {
        try {
            return new BigDecimal(word.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw new Refusal("error.weights.kilos", Weights.HEAVIEST, Weights.MOST);
        }
    }
}
