package app.ritme.journal.ui;

import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import java.time.LocalDate;

/** How a session is named beside what was written about it. */
final class NoteSession {

    private NoteSession() {}

    /** {@code Ademwerk, ma 23 nov}. */
    static String words(BlockKind kind, LocalizedText title, LocalDate day) {
        return title(kind, title) + ", " + Formats.here().day(day);
    }

    /** Its title, or what kind of session it is where it has none. */
    static String title(BlockKind kind, LocalizedText title) {
        String words = Formats.here().words(title);
        return words.isEmpty() ? Kinds.word(kind) : words;
    }
}
