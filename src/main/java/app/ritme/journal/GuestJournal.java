package app.ritme.journal;

import java.io.Serializable;
import java.util.List;

/**
 * What who looks after a guest sees of how they are.
 *
 * @param days what the guest said, the first first; a day without a check-in is not in it
 * @param shared the latest of what the guest shares with me, the latest first; unopened
 */
public record GuestJournal(String guestName, List<CheckInAnswers> days, List<SharedRow> shared)
        implements Serializable {}
