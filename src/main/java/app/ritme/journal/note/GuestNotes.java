package app.ritme.journal.note;

import java.io.Serializable;
import java.util.List;

/**
 * The latest notes about a guest, opened, the latest first.
 *
 * @param writing what I began and did not keep, or nothing
 */
@SuppressWarnings("serial") // a list of records
public record GuestNotes(String guestName, List<NoteRow> notes, NoteWriting writing) implements Serializable {}
