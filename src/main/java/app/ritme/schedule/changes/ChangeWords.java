package app.ritme.schedule.changes;

import app.ritme.schedule.OutsideWords;
import app.ritme.shared.Language;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What changed, in a sentence or two that may stand in a mail: the kind of session and when, no name and no reason. */
public final class ChangeWords {

    private final OutsideWords words;
    private final Language language;

    public ChangeWords(Language language) {
        this.language = language;
        this.words = new OutsideWords(language);
    }

    public String of(Difference difference) {
        Known was = difference.was();
        Known is = difference.is();
        if (is == null) {
            return words.text(
                    "change.gone", words.kind(Objects.requireNonNull(was).kind()), when(was));
        }
        if (was == null) {
            return words.text("change.new", words.kind(is.kind()), when(is));
        }
        return both(was, is);
    }

    private String both(Known was, Known is) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                was.isSameTime(is)
                        ? words.text("change.stays", words.kind(is.kind()), when(is))
                        : words.text("change.moved", words.kind(is.kind()), when(was), when(is)));
        if (was.minutes() != is.minutes()) {
            sentences.add(words.text("change.minutes", is.minutes()));
        }
        if (!was.staff().equals(is.staff())) {
            sentences.add(words.text("change.staff"));
        }
        if (!was.location().equals(is.location()) || !Objects.equals(was.room(), is.room())) {
            sentences.add(words.text("change.room"));
        }
        return String.join(" ", sentences);
    }

    /** {@code di 1 dec 10:00}. */
    private String when(Known known) {
        return format("EEE d MMM", known).replace(".", "") + " " + format("HH:mm", known);
    }

    private String format(String pattern, Known known) {
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .format(known.day().atTime(known.at()));
    }
}
