package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassMoment;
import app.ritme.outcome.compass.CompassResult;

/** The compass in words: its six results, how near they are, and when. */
final class CompassWords {

    private CompassWords() {}

    /** {@code Rust}. */
    static String name(CompassResult result) {
        return OutcomeWords.text("compass.name." + OutcomeWords.code(result));
    }

    /** {@code Ik vind rust als ik die nodig heb.} */
    static String says(CompassResult result) {
        return OutcomeWords.text("compass.says." + OutcomeWords.code(result));
    }

    /** {@code dichtbij}. */
    static String rating(int rating) {
        return OutcomeWords.text("compass.rating." + rating);
    }

    /** {@code bij aankomst}. */
    static String moment(CompassMoment moment) {
        return OutcomeWords.text("compass.moment." + OutcomeWords.code(moment));
    }
}
