package app.ritme.safety;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.safety.AlertMoment.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what happened about an alert, for who may see it. */
@Component
class AlertHistory {

    private final AlertCallRepository calls;
    private final AlertNoteRepository notes;
    private final PersonNames names;
    private final Seals seals;

    AlertHistory(AlertCallRepository calls, AlertNoteRepository notes, PersonNames names, Seals seals) {
        this.calls = calls;
        this.notes = notes;
        this.names = names;
        this.seals = seals;
    }

    AlertDetails of(Alert alert, AlertWatch watch) {
        List<AlertCall> called = calls.of(alert.id().value());
        List<AlertNote> written = notes.of(Set.of(alert.id().value()));
        Map<PersonId, PersonName> known = names.of(persons(alert, called, written));
        var moments = new ArrayList<AlertMoment>();
        moments.add(new AlertMoment(Kind.RAISED, alert.raisedAt(), name(known, alert.guest()), ""));
        called.forEach(call -> {
            String who = name(known, call.colleague());
            moments.add(new AlertMoment(Kind.CALLED, call.calledAt(), who, ""));
            call.takenAt().ifPresent(at -> moments.add(new AlertMoment(Kind.TAKEN, at, who, "")));
        });
        Optional<Seal> seal = written.isEmpty() ? Optional.empty() : seals.find(alert.guest());
        seal.ifPresent(open -> written.forEach(note -> moments.add(
                new AlertMoment(kind(note, alert), note.writtenAt(), name(known, note.author()), note.text(open)))));
        moments.sort(Comparator.comparing(AlertMoment::at).thenComparing(AlertMoment::kind));
        return new AlertDetails(
                alert.id(),
                alert.guest(),
                name(known, alert.guest()),
                alert.reason(),
                alert.raisedAt(),
                watch.holder().orElse(null),
                watch.waits(),
                alert.closedAt().isPresent(),
                List.copyOf(moments));
    }

    /** The note of the moment it was closed says what was done. */
    private static Kind kind(AlertNote note, Alert alert) {
        Optional<Instant> closed = alert.closedAt();
        return closed.filter(note.writtenAt()::equals).isPresent() ? Kind.CLOSED : Kind.HANDED_OVER;
    }

    private static Set<PersonId> persons(Alert alert, List<AlertCall> called, List<AlertNote> written) {
        Set<PersonId> persons = new HashSet<>(Set.of(alert.guest()));
        called.forEach(call -> persons.add(call.colleague()));
        written.forEach(note -> persons.add(note.author()));
        return persons;
    }

    private static String name(Map<PersonId, PersonName> known, PersonId person) {
        return Objects.requireNonNull(known.get(person)).full();
    }
}
