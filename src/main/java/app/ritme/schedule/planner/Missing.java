package app.ritme.schedule.planner;

import app.ritme.organisation.RoomKind;
import app.ritme.schedule.Plannable;
import app.ritme.schedule.SessionValues;
import app.ritme.schedule.When;
import app.ritme.schedule.planner.RunView.Cause;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What fell out, as it bears on one session. */
final class Missing {

    private final FellOut fellOut;
    private final Shelter shelter;

    /** @param shelter where what is outside goes */
    Missing(FellOut fellOut, Shelter shelter) {
        this.fellOut = fellOut;
        this.shelter = shelter;
    }

    /** Why a session cannot stay as it is; none where nothing of it fell out. */
    Cause cause(Plannable session) {
        SessionValues values = session.values();
        return switch (fellOut) {
            case FellOut.Away(var colleague) ->
                values.staff().contains(colleague.value()) ? Cause.COLLEAGUE : Cause.NONE;
            case FellOut.Closed(var room) -> room.value().equals(values.room()) ? Cause.ROOM : Cause.NONE;
            case FellOut.Absent _ -> isOwnOfAbsent(session) ? Cause.GUEST : Cause.NONE;
            case FellOut.BadWeather _ -> shelter.of(session).isPresent() ? Cause.WEATHER : Cause.NONE;
            case FellOut.TooSmall _, FellOut.Nothing _ -> Cause.NONE;
        };
    }

    /** Whether it has to change, and can: what one guest does alone is not put elsewhere, it falls out with the guest. */
    boolean moves(Plannable session) {
        return switch (cause(session)) {
            case COLLEAGUE, ROOM, WEATHER -> true;
            case GUEST -> Spot.isActive(session.values().kind());
            default -> false;
        };
    }

    /** The kind of room it has to be in instead; none where it may stay in its own. */
    Optional<RoomKind> inside(Plannable session) {
        return fellOut instanceof FellOut.BadWeather ? shelter.of(session) : Optional.empty();
    }

    /** Whether a guest who is not there has a part in it, and others too or it cannot be another time. */
    boolean isLeft(Plannable session) {
        return concernsAbsent(session)
                && (session.values().guests().size() > 1
                        || !Spot.isActive(session.values().kind()));
    }

    boolean isGroup(Plannable session) {
        return fellOut instanceof FellOut.TooSmall(var group) && group.equals(session.id());
    }

    boolean isAway(UUID person) {
        return fellOut instanceof FellOut.Away(var colleague)
                && colleague.value().equals(person);
    }

    /** Who or what sessions hold no longer. */
    Set<UUID> gone() {
        return switch (fellOut) {
            case FellOut.Away(var colleague) -> Set.of(colleague.value());
            case FellOut.Closed(var room) -> Set.of(room.value());
            default -> Set.of();
        };
    }

    boolean isClosed(UUID other) {
        return fellOut instanceof FellOut.Closed(var room) && room.value().equals(other);
    }

    /** Whether all guests of a session are there then. */
    boolean allows(SessionValues values, When when) {
        return !(fellOut instanceof FellOut.Absent(var away))
                || !values.guests().contains(away.guest().value())
                || !isDuring(away, when);
    }

    /** Who is not there, if it is a guest. */
    Set<UUID> guests() {
        return fellOut instanceof FellOut.Absent(var away) ? Set.of(away.guest().value()) : Set.of();
    }

    /** Whom or what it is about, where that has a name. */
    Optional<UUID> named() {
        return switch (fellOut) {
            case FellOut.Away(var colleague) -> Optional.of(colleague.value());
            case FellOut.Closed(var room) -> Optional.of(room.value());
            case FellOut.Absent(var away) -> Optional.of(away.guest().value());
            case FellOut.TooSmall _, FellOut.BadWeather _, FellOut.Nothing _ -> Optional.empty();
        };
    }

    boolean isNothing() {
        return fellOut instanceof FellOut.Nothing;
    }

    private boolean isOwnOfAbsent(Plannable session) {
        return concernsAbsent(session) && session.values().guests().size() == 1;
    }

    private boolean concernsAbsent(Plannable session) {
        return !allows(session.values(), session.when());
    }

    private static boolean isDuring(GuestAway away, When when) {
        LocalDateTime begins = when.day().atTime(when.at());
        return begins.isBefore(away.until())
                && begins.plusMinutes(when.minutes()).isAfter(away.from());
    }
}
