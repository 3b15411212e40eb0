package app.ritme.schedule.paper;

import app.ritme.program.BlockKind;
import java.util.List;

/**
 * One page that lies on its side, in columns.
 *
 * @param foot a last, small line
 */
record Sheet(String title, String subtitle, List<Column> columns, String foot) {

    /** A day or a room. */
    record Column(String heading, List<Line> lines) {}

    /**
     * A session in its column.
     *
     * @param below where and with whom, may be empty
     */
    record Line(String hours, BlockKind kind, String what, String below, boolean cancelled) {}
}
