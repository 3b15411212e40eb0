package app.ritme.program.ui;

import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the same block into other days, where its guests do it together with those here. */
class AlsoDialog extends DraftDialog {

    private final PlannedBlock block;
    private final CheckboxGroup<PlannedDay> days = new CheckboxGroup<>();

    AlsoDialog(Desk desk, PlannedBlock block) {
        super(desk, text("program.also.title", ProgramWords.title(block)), text("program.also.go"));
        this.block = block;
        days.setLabel(text("program.also.days"));
        days.setItems(without(seen(), block));
        days.setItemLabelGenerator(one -> Formats.here().words(one.name()));
        days.setTestId("also-days");
        fields(new Paragraph(text(block.together() ? "program.also.together" : "program.also.each")), days);
    }

    /** The days that do not have it yet. */
    static List<PlannedDay> without(ProgramDetails program, PlannedBlock block) {
        return program.days().stream()
                .map(DayDetails::day)
                .filter(day -> day.blocks().stream()
                        .noneMatch(other -> other.groupKey().equals(block.groupKey())))
                .toList();
    }

    @Override
    void change(long version) {
        require(days, !days.isEmpty());
        var to = days.getValue().stream().map(PlannedDay::id).collect(Collectors.toSet());
        desk.drafts().copyBlock(block.id(), to, version);
        Toast.done("program.also.done", ProgramWords.title(block), to.size());
    }

    @Override
    Optional<String> theirs(ProgramDetails now) {
        return Optional.empty();
    }

    @Override
    void show(ProgramDetails now) {
        days.setItems(without(now, block));
    }
}
