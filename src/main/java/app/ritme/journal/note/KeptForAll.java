package app.ritme.journal.note;

/**
 * That a note about a session was kept.
 *
 * @param copies with how many guests it stands now
 */
public record KeptForAll(NoteWriting writing, int copies) {}
