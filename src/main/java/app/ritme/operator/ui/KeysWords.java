package app.ritme.operator.ui;

import app.ritme.people.keys.RenewalRow;
import java.time.Instant;

/** How far the renewal of a house's keys is, in words. */
final class KeysWords {

    private KeysWords() {}

    static String of(RenewalRow row) {
        Instant ended = row.endedAt();
        if (ended != null) {
            return OperatorWords.text("operator.keys.done", OperatorWords.moment(ended), row.persons(), row.texts());
        }
        Instant until = row.waitsUntil();
        if (until != null) {
            return OperatorWords.text("operator.keys.waits", row.texts(), OperatorWords.moment(until));
        }
        return row.persons() == 0
                ? OperatorWords.text("operator.keys.begins", OperatorWords.moment(row.askedAt()))
                : OperatorWords.text("operator.keys.under-way", row.done(), row.persons(), row.texts());
    }
}
