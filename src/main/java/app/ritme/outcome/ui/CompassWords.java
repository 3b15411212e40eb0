package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassMoment;
import app.ritme.outcome.compass.CompassResult;
import java.util.Locale;

/** The compass in words: its six results, how near they are, and when. */
final class CompassWords {

    private CompassWords() {}

    /** {@code Rust}. */
    static String name(CompassResult result) {
        return OutcomeWords.text("compass.name." + code(result));
    }

    /** {@code Ik vind rust als ik die nodig heb.} */
    static String says(CompassResult result) {
        return OutcomeWords.text("compass.says." + code(result));
    }

    /** {@code dichtbij}. */
    static String rating(int rating) {
        return OutcomeWords.text("compass.rating." + rating);
    }

    /** {@code bij aankomst}. */
    static String moment(CompassMoment moment) {
        return OutcomeWords.text("compass.moment." + code(moment));
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
