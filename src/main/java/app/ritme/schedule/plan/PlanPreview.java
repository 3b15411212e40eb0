package app.ritme.schedule.plan;

import app.ritme.enrolment.EditionId;
import app.ritme.people.PersonName;
import app.ritme.program.BlockKind;
import app.ritme.schedule.PlannedSession.Kept;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.When;
import app.ritme.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What planning the days of an edition would do, before it does anything.
 *
 * @param lines in the order of time; what stays exactly as it is and needs no word is not in it
 * @param same how many sessions that is
 * @param unknown who works here without a week filled in, and is therefore never chosen
 * @param mark stands for exactly this proposal
 */
public record PlanPreview(
        EditionId edition,
        LocalDate from,
        LocalDate to,
        List<Line> lines,
        int same,
        List<PersonName> unknown,
        String mark) {

    /** What may differ between now and then. */
    public enum Part {
        TIME,
        WHAT,
        GUESTS,
        STAFF,
        ROOM,
        EQUIPMENT
    }

    /**
     * What happens to one session.
     *
     * @param session absent for one to add
     * @param when as it will be, or as it is
     * @param was when it is now, where that differs
     * @param staff names, as are the guests, as they will be
     * @param changes what becomes different
     * @param kept why it stays
     * @param lacks what was looked for and not found
     * @param absent names of guests who belong in it and are not
     */
    public record Line(
            Outcome outcome,
            @Nullable SessionId session,
            BlockKind kind,
            LocalizedText title,
            When when,
            Optional<When> was,
            List<String> staff,
            List<String> guests,
            String room,
            Set<Part> changes,
            Optional<Kept> kept,
            Set<Lack> lacks,
            List<String> absent) {}

    /** Those that this happens to; of those that stay the same session, only where something becomes different. */
    public List<Line> with(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .filter(line -> outcome != Outcome.CHANGE || !line.changes().isEmpty())
                .toList();
    }

    /** What is planned and still without somebody or something. */
    public List<Line> lacking() {
        return lines.stream().filter(line -> !line.lacks().isEmpty()).toList();
    }

    /** Whether applying it would change anything. */
    public boolean changesAnything() {
        return Stream.of(Outcome.ADD, Outcome.CHANGE, Outcome.REMOVE)
                .anyMatch(outcome -> !with(outcome).isEmpty());
    }
}
