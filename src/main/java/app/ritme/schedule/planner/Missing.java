package app.ritme.schedule.planner;

import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.RunView.Cause;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What fell out, as it bears on one session. */
final class Missing {

    private final @Nullable UUID colleague;
    private final @Nullable UUID room;
    private final @Nullable GuestAway guest;
    private final @Nullable UUID group;

    Missing(FellOut fellOut) {
        this.colleague = fellOut.colleague().map(PersonId::value).orElse(null);
        this.room = fellOut.room().map(RoomId::value).orElse(null);
        this.guest = fellOut.guest().orElse(null);
        this.group = fellOut.group().map(SessionId::value).orElse(null);
    }

    /** Why a session cannot stay as it is; none where nothing of it fell out. */
    Cause cause(Plannable session) {
        if (isLedByWhoIsAway(session.values())) {
            return Cause.COLLEAGUE;
        }
        if (room != null && room.equals(session.values().room())) {
            return Cause.ROOM;
        }
        return isOwnOfAbsent(session) ? Cause.GUEST : Cause.NONE;
    }

    /** Whether it has to change, and can: what one guest does alone is not put elsewhere, it falls out with the guest. */
    boolean moves(Plannable session) {
        return switch (cause(session)) {
            case COLLEAGUE, ROOM -> true;
            case GUEST -> Spot.isActive(session.values().kind());
            default -> false;
        };
    }

    /** Whether a guest who is not there has a part in it, and others too or it cannot be another time. */
    boolean isLeft(Plannable session) {
        return concernsAbsent(session)
                && (session.values().guests().size() > 1
                        || !Spot.isActive(session.values().kind()));
    }

    boolean isGroup(Plannable session) {
        return session.id().value().equals(group);
    }

    boolean isAway(UUID person) {
        return person.equals(colleague);
    }

    boolean isClosed(UUID other) {
        return other.equals(room);
    }

    /** Whether all guests of a session are there then. */
    boolean allows(SessionValues values, When when) {
        return guest == null || !values.guests().contains(guest.guest().value()) || !isDuring(guest, when);
    }

    /** Who is not there, if it is a guest. */
    Set<UUID> guests() {
        return guest == null ? Set.of() : Set.of(guest.guest().value());
    }

    /** Whom or what it is about, where that has a name. */
    Optional<UUID> named() {
        return Stream.of(colleague, room, guest == null ? null : guest.guest().value())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }

    boolean isNothing() {
        return named().isEmpty() && group == null;
    }

    private boolean isOwnOfAbsent(Plannable session) {
        return concernsAbsent(session) && session.values().guests().size() == 1;
    }

    private boolean concernsAbsent(Plannable session) {
        return !allows(session.values(), session.when());
    }

    private boolean isLedByWhoIsAway(SessionValues values) {
        return colleague != null && values.staff().contains(colleague);
    }

    private static boolean isDuring(GuestAway away, When when) {
        LocalDateTime begins = when.day().atTime(when.at());
        return begins.isBefore(away.until())
                && begins.plusMinutes(when.minutes()).isAfter(away.from());
    }
}
