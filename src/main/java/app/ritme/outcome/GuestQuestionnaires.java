package app.ritme.outcome;

import app.ritme.outcome.instrument.Definition;
import java.io.Serializable;
import java.util.List;

/**
 * What was sent to a guest, for who looks after the guest.
 *
 * @param offered what can be sent now
 * @param sent what waits first, then what was handed in, the latest first; unopened
 */
public record GuestQuestionnaires(String guestName, List<Definition> offered, List<QuestionnaireRow> sent)
        implements Serializable {}
