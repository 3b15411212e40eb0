package app.ritme.schedule.ui;

import app.ritme.schedule.SessionId;
import app.ritme.shared.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody holds sessions over the board.
 *
 * @param sessions the one that was taken first
 * @param from the column they were taken from; below 0 from the list beside the board
 * @param to the column they are held over
 * @param at the minute of the day at which the first would begin
 * @param minutes how long the first would be
 */
record Drag(List<SessionId> sessions, int from, int to, int at, int minutes) {

    private static final int DAY = 24 * 60;

    /** @throws NotFoundException when no session can be meant */
    static Drag of(String ids, int from, int to, int at, int minutes) {
        try {
            return new Drag(
                    Arrays.stream(ids.split(",", -1))
                            .map(UUID::fromString)
                            .map(SessionId::new)
                            .distinct()
                            .toList(),
                    from,
                    to,
                    Math.clamp(at, 0, DAY - 1),
                    minutes);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }
}
