package app.ritme.program.ui;

import app.ritme.program.BlockId;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.program.ProgramDetails;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The block whose details are shown, on its day. */
record Selection(PlannedDay day, PlannedBlock block) {

    /** That block where it is now; none when it is gone. */
    static Optional<Selection> of(ProgramDetails program, @Nullable BlockId block) {
        return program.days().stream()
                .map(DayDetails::day)
                .flatMap(day -> day.blocks().stream().map(one -> new Selection(day, one)))
                .filter(one -> one.block().id().equals(block))
                .findFirst();
    }
}
