package app.ritme.schedule.planner;

import app.ritme.organisation.RoomId;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import java.io.Serializable;

/** What cannot be as planned. */
public sealed interface FellOut extends Serializable {

    /** Nothing fell out. */
    record Nothing() implements FellOut {}

    /** A colleague is not there in these days. */
    record Away(PersonId colleague) implements FellOut {}

    /** A room cannot be used in these days. */
    record Closed(RoomId room) implements FellOut {}

    /** A guest is not there for a while. */
    record Absent(GuestAway guest) implements FellOut {}

    /** Too few come to a group. */
    record TooSmall(SessionId group) implements FellOut {}

    /** The weather is bad in these days: what is outside goes inside where its program names a place for that. */
    record BadWeather() implements FellOut {}
}
