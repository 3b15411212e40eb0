package app.ritme.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.schedule.Change;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SlotTaken;
import app.ritme.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final SessionId TALK = new SessionId(UUID.randomUUID());

    private final History history = new History();
    private final List<Long> expected = new ArrayList<>();
    private long version = 0;

    @Test
    void everyStepIsTakenBackAgainstTheVersionTheOneAfterItLeft() {
        move();
        move();
        move();

        history.undo(this::takeBack);
        history.undo(this::takeBack);
        history.redo(this::takeBack);
        history.undo(this::takeBack);
        history.undo(this::takeBack);
        history.redo(this::takeBack);
        history.redo(this::takeBack);
        history.redo(this::takeBack);

        assertThat(expected)
                .as("each found the session as the one before left it")
                .isSorted();
        assertThat(history.lastUndone()).isEmpty();
        assertThat(history.last()).isPresent();
    }

    @Test
    void somethingNewEndsWhatCouldBeDoneAgain() {
        move();
        history.undo(this::takeBack);
        assertThat(history.lastUndone()).isPresent();

        move();

        assertThat(history.lastUndone()).isEmpty();
    }

    @Test
    void aStepThatSomebodyWentOverIsForgottenAndOneWhosePlaceIsTakenWaits() {
        move();
        move();

        assertThatThrownBy(() -> history.undo(step -> {
                    throw new SlotTaken();
                }))
                .isInstanceOf(SlotTaken.class);
        assertThat(history.last()).isPresent();
        assertThatThrownBy(() -> history.undo(step -> {
                    throw new Refusal("error.history.changed");
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> history.undo(step -> {
                    throw new Refusal("error.history.changed");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(history.last()).isEmpty();
        assertThat(history.lastUndone()).isEmpty();
    }

    private void move() {
        history.did(List.of(new Change(TALK, null, null, version, version + 1)));
        version++;
    }

    /** As the service does: refuses any other version than the one there is, and makes a new one. */
    private List<Change> takeBack(List<Change> step) {
        Change change = step.getFirst();
        assertThat(change.versionAfter()).isEqualTo(version);
        expected.add(version);
        version++;
        return List.of(new Change(TALK, change.after(), change.before(), change.versionAfter(), version));
    }
}
