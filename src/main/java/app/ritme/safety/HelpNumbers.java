package app.ritme.safety;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom to call when nobody of the house is there, in the order they are shown. */
public record HelpNumbers(List<HelpNumber> all) implements Serializable {

    private static final String NETHERLANDS = "NL";
    private static final String BELGIUM = "BE";
    private static final String SWEDEN = "SE";

    private static final LocalizedText DANGER =
            LocalizedText.of("Bij gevaar voor je leven", "When your life is in danger");

    private static final LocalizedText SUICIDE =
            LocalizedText.of("Denk je aan zelfdoding", "When you think of ending your life");

    private static final LocalizedText DOCTOR = LocalizedText.of("Zorg en advies", "Care and advice");

    /** The country of a clock; elsewhere in Europe only the number that answers everywhere is known. */
    private static final Map<String, String> COUNTRIES = Map.of(
            "Europe/Amsterdam", NETHERLANDS,
            "Europe/Brussels", BELGIUM,
            "Europe/Stockholm", SWEDEN);

    private static final Map<String, List<HelpNumber>> USUAL = Map.of(
            NETHERLANDS,
            List.of(
                    new HelpNumber(NETHERLANDS, DANGER, "112"),
                    new HelpNumber(NETHERLANDS, SUICIDE, "113"),
                    new HelpNumber(NETHERLANDS, SUICIDE, "0800-0113")),
            BELGIUM,
            List.of(new HelpNumber(BELGIUM, DANGER, "112"), new HelpNumber(BELGIUM, SUICIDE, "1813")),
            SWEDEN,
            List.of(
                    new HelpNumber(SWEDEN, DANGER, "112"),
                    new HelpNumber(SWEDEN, SUICIDE, "90101"),
                    new HelpNumber(SWEDEN, DOCTOR, "1177")));

    private static final List<HelpNumber> EUROPE = List.of(new HelpNumber("EU", DANGER, "112"));

    public HelpNumbers {
        all = List.copyOf(all);
    }

    /** Those of the country a house is in, as long as it sets none of its own. */
    public static HelpNumbers usual(ZoneId house) {
        String country = COUNTRIES.getOrDefault(house.getId(), "");
        return new HelpNumbers(USUAL.getOrDefault(country, EUROPE));
    }

    HelpNumbers with(HelpNumber more) {
        return new HelpNumbers(
                Stream.concat(all.stream(), Stream.of(more)).distinct().toList());
    }

    /** With this one there, or at the end where so many are not left. */
    HelpNumbers with(HelpNumber more, int place) {
        var numbers = new ArrayList<>(without(more).all);
        numbers.add(Math.clamp(place, 0, numbers.size()), more);
        return new HelpNumbers(numbers);
    }

    HelpNumbers without(HelpNumber one) {
        return new HelpNumbers(
                all.stream().filter(number -> !number.equals(one)).toList());
    }
}
