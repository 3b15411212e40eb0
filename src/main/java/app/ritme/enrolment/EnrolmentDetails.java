package app.ritme.enrolment;

import app.ritme.people.PersonId;
import app.ritme.shared.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a page shows about one enrolment.
 *
 * @param today the date at the location
 * @param coach who looks after them
 * @param coachName empty when nobody does
 * @param rooms names of the rooms in which they sleep
 * @param history the first step first
 */
public record EnrolmentDetails(
        EnrolmentRow row,
        LocalizedText program,
        LocalDate today,
        List<PartyMember> party,
        @Nullable PersonId coach,
        String coachName,
        List<String> rooms,
        List<HistoryLine> history)
        implements Serializable {}
