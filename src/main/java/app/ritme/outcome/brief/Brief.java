package app.ritme.outcome.brief;

import app.ritme.journal.CheckInAnswers;
import java.io.Serializable;
import java.util.List;

/**
 * One guest, before a talk.
 *
 * @param days the check-ins of the last two weeks, the first first
 * @param alerts how many are open
 */
@SuppressWarnings("serial") // lists of records
public record Brief(String guestName, List<CheckInAnswers> days, Glance glance, int alerts) implements Serializable {}
