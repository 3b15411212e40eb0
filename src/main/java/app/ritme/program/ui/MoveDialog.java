package app.ritme.program.ui;

import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Optional;

/** Moves a block to another day or hour. */
class MoveDialog extends DraftDialog {

    private final PlannedBlock block;
    private final Select<PlannedDay> day = new Select<>();
    private final TimePicker start = new TimePicker(text("program.block.start"));

    MoveDialog(Desk desk, PlannedDay from, PlannedBlock block) {
        super(desk, text("program.move.title", ProgramWords.title(block)), text("program.move.go"));
        this.block = block;
        day.setLabel(text("program.block.day"));
        day.setItems(seen().days().stream().map(DayDetails::day).toList());
        day.setItemLabelGenerator(one -> Formats.here().words(one.name()));
        day.setValue(from);
        day.setTestId("move-day");
        start.setAutoOpen(false);
        start.setStep(Duration.ofMinutes(15));
        start.setValue(block.startsAt());
        start.setTestId("move-start");
        says("error.block.midnight", start);
        fields(new FormRow(day, start));
    }

    @Override
    void change(long version) {
        require(start, !start.isEmpty());
        desk.drafts().moveBlock(block.id(), day.getValue().id(), start.getValue(), version);
        Toast.done(
                "program.moved",
                ProgramWords.title(block),
                Formats.here().words(day.getValue().name()),
                Formats.here().time(start.getValue()));
    }

    @Override
    Optional<String> theirs(ProgramDetails now) {
        return now.days().stream()
                .flatMap(one -> one.day().blocks().stream())
                .filter(other -> other.id().equals(block.id()) && !other.equals(block))
                .findFirst()
                .map(ProgramWords::label);
    }

    /** Where it is to go was not theirs to say; the hour it has now is. */
    @Override
    void show(ProgramDetails now) {
        for (var one : now.days()) {
            one.day().blocks().stream()
                    .filter(other -> other.id().equals(block.id()))
                    .forEach(other -> start.setValue(other.startsAt()));
        }
    }
}
