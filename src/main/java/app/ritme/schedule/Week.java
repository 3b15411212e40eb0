package app.ritme.schedule;

import app.ritme.organisation.LocationRow;
import app.ritme.people.PersonName;
import app.ritme.schedule.hours.Availability;
import java.util.List;

/**
 * What is planned over some days, with everything a board needs to draw it.
 *
 * @param sessions in the order of their beginning, cancelled ones too
 * @param team who works here, and who does not any more but still stands in a session; by name
 */
public record Week(
        List<DaySession> sessions, List<PersonName> team, List<LocationRow> locations, Availability availability) {}
