package app.ritme.program.ui;

import app.ritme.program.BlockId;
import app.ritme.program.DraftService;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Toast;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Where a draft is worked on: what it was when the page last read it, and what shows it anew.
 *
 * @param choose makes a block the chosen one when the page is shown anew
 * @param changedElsewhere says that somebody else changed it, and shows what it is now
 */
record Desk(
        DraftService drafts,
        Supplier<ProgramDetails> seen,
        Consumer<BlockId> choose,
        Runnable refresh,
        Runnable changedElsewhere) {

    /** Changes the draft on one click; whether it worked is seen on the page. */
    boolean change(LongConsumer change) {
        try {
            change.accept(seen.get().version());
            refresh.run();
            return true;
        } catch (OptimisticLockingFailureException late) {
            changedElsewhere.run();
        } catch (Refusal refusal) {
            Toast.problem(refusal);
        }
        return false;
    }
}
