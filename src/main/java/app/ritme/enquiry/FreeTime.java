package app.ritme.enquiry;

import app.ritme.people.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a talk could be, and with whom.
 *
 * @param at by the clock of the house
 */
public record FreeTime(PersonId host, LocalDate day, LocalTime at) {}
