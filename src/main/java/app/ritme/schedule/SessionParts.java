package app.ritme.schedule;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.people.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the parts of a session be those it is to have; what stays the same stays the same row. */
record SessionParts(Session session, List<SessionPart> all) {

    void become(SessionValues values) {
        all.removeIf(part -> !wanted(values, part));
        addMissing(values);
        count(values.equipment());
    }

    /** Neither takes part nor waits any more. */
    void leave(PersonId guest) {
        all.removeIf(part -> part.isGuest(guest)
                || (part.waiter().isPresent() && part.holder().equals(guest.value())));
        count(need());
    }

    /** These wait, and nobody else. */
    void become(List<Waiter> waiting, When when) {
        all.removeIf(part -> part.waiter().filter(one -> !waiting.contains(one)).isPresent());
        List<Waiter> here = session.waiting();
        waiting.stream().filter(one -> !here.contains(one)).forEach(one -> letWait(one, when));
    }

    void letWait(Waiter waiter, When when) {
        var part = SessionPart.waiting(session, waiter);
        part.hold(when, Duration.ZERO, false);
        all.add(part);
    }

    /** Who waited is a guest. */
    void letIn(Waiter waiter, When when, boolean holds) {
        all.removeIf(part -> part.waiter().filter(waiter::equals).isPresent());
        var part = SessionPart.person(session, PartKind.GUEST, waiter.guest());
        part.hold(when, Duration.ZERO, holds);
        all.add(part);
        count(need());
    }

    Optional<SessionPart> equipment() {
        return all.stream().filter(part -> part.is(PartKind.EQUIPMENT)).findFirst();
    }

    private @Nullable EquipmentNeed need() {
        return equipment().flatMap(SessionPart::need).orElse(null);
    }

    /** Who waits goes on waiting, unless they take part. */
    private static boolean wanted(SessionValues values, SessionPart part) {
        if (part.is(PartKind.ROOM)) {
            return part.holder().equals(values.room());
        }
        if (part.is(PartKind.EQUIPMENT)) {
            EquipmentNeed need = values.equipment();
            return need != null && part.holder().equals(need.kind().value());
        }
        if (part.is(PartKind.WAITING)) {
            return !values.guests().contains(part.holder()) && !values.staff().contains(part.holder());
        }
        return (part.is(PartKind.STAFF) ? values.staff() : values.guests()).contains(part.holder());
    }

    private void addMissing(SessionValues values) {
        Set<UUID> here = all.stream().map(SessionPart::holder).collect(Collectors.toSet());
        values.staff().stream()
                .filter(person -> !here.contains(person))
                .forEach(person -> all.add(SessionPart.person(session, PartKind.STAFF, person)));
        values.guests().stream()
                .filter(person -> !here.contains(person))
                .forEach(person -> all.add(SessionPart.person(session, PartKind.GUEST, person)));
        UUID room = values.room();
        if (room != null && !here.contains(room)) {
            all.add(SessionPart.room(session, room));
        }
        EquipmentNeed need = values.equipment();
        if (need != null && !here.contains(need.kind().value())) {
            all.add(SessionPart.equipment(session, need.kind()));
        }
    }

    /** For as many guests as there are now, where it is now. */
    private void count(@Nullable EquipmentNeed need) {
        if (need != null) {
            int guests =
                    (int) all.stream().filter(part -> part.is(PartKind.GUEST)).count();
            equipment().ifPresent(part -> part.count(need, guests, session.location()));
        }
    }
}
