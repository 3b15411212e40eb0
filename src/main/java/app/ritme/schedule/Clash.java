package app.ritme.schedule;

import app.ritme.program.BlockKind;
import app.ritme.shared.LocalizedText;
import java.util.List;

/**
 * Why a session cannot be there, and what can.
 *
 * @param taken whom and what another session holds then; empty when that has just changed
 * @param alternatives at most a few of each sort
 */
public record Clash(List<Taken> taken, List<Alternative> alternatives) {

    /**
     * Somebody or something that is elsewhere, or of which too few are left.
     *
     * @param part as what it takes part
     * @param name of the person, the room or the kind of equipment
     */
    public record Taken(
            PartKind part, String name, SessionId session, BlockKind kind, LocalizedText title, When when) {}

    /** What is different in an alternative. */
    public enum Way {
        TIME,
        ROOM,
        PERSON
    }

    /**
     * The same session as it is possible.
     *
     * @param name of the other room or person; empty for another time
     */
    public record Alternative(Way way, String name, SessionData data) {}
}
