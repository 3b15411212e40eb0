package app.ritme.journal.note;

import app.ritme.people.PersonName;
import app.ritme.schedule.SessionInfo;
import java.util.List;

/**
 * What I note about a session that I lead.
 *
 * @param came the guests who came, by name, as far as somebody said
 * @param copies with how many guests it stands now
 * @param open whether it can be written still
 */
public record GroupNote(SessionInfo session, List<PersonName> came, NoteWriting writing, int copies, boolean open) {}
