package app.ritme.journal;

/**
 * A check-in that is kept.
 *
 * @param calls whether it asks for somebody, who is called
 */
public record SavedCheckIn(CheckInAnswers said, boolean calls) {}
