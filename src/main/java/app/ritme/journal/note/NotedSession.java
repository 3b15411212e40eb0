package app.ritme.journal.note;

import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The session a note is about.
 *
 * @param title may be empty; the kind then says enough
 */
public record NotedSession(SessionId id, BlockKind kind, LocalizedText title, LocalDate day) implements Serializable {}
