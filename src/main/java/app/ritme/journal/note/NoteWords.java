package app.ritme.journal.note;

import app.ritme.shared.Refusal;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What is noted: a text, and what was seen in it. */
@SuppressWarnings("serial") // a set of enum values
public record NoteWords(String text, Set<NoteTag> tags) implements Serializable {

    /** Of a text; more than that is a report. */
    public static final int LONGEST = 4_000;

    static final NoteWords NONE = new NoteWords("", Set.of());

    boolean isEmpty() {
        return text.isBlank() && tags.isEmpty();
    }

    /** @throws Refusal when nothing is written, or too much */
    void refuseUnfit() {
        if (text.isBlank()) {
            throw new Refusal("error.note.empty");
        }
        refuseTooLong();
    }

    /** @throws Refusal when too much is written */
    void refuseTooLong() {
        if (text.length() > LONGEST) {
            throw new Refusal("error.note.long", LONGEST);
        }
    }

    /** The tags in one text, in their order, as it is sealed. */
    String tagText() {
        return tags.stream().sorted().map(NoteTag::name).collect(Collectors.joining("\n"));
    }

    static Set<NoteTag> tagsIn(String text) {
        return text.lines().map(NoteTag::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(NoteTag.class)));
    }
}
