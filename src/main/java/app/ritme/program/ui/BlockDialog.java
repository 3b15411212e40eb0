package app.ritme.program.ui;

import app.ritme.program.BlockData;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.DayDetails;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.program.ProgramDetails;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a block into a day, or changes one. */
class BlockDialog extends DraftDialog {

    private static final int AN_HOUR = 60;
    private static final int USUAL_GROUP = 12;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final BlockFields fields;
    private final @Nullable PlannedBlock changing;
    private final Select<PlannedDay> day = new Select<>();

    private BlockDialog(
            Desk desk, Needs needs, PlannedDay day, @Nullable PlannedBlock changing, String title, String verb) {
        super(desk, title, verb);
        this.changing = changing;
        this.fields = new BlockFields(needs);
        addClassName("dialog-wide");
        this.day.setLabel(text("program.block.day"));
        this.day.setItems(seen().days().stream().map(DayDetails::day).toList());
        this.day.setItemLabelGenerator(one -> Formats.here().words(one.name()));
        this.day.setValue(day);
        this.day.setVisible(changing == null);
        this.day.setTestId("block-day");
        fields.title.keptAs(
                "block-" + (changing == null ? day.id().value() : changing.id().value()) + "-title");
        says("error.block.title", fields.title);
        says("error.block.minutes", fields.minutes);
        says("error.block.midnight", fields.start);
        says("error.block.group", fields.groupMax);
        says("error.block.group.twice", fields.groupOf);
        says("error.equipment.need", fields.equipment.number);
        fields(this.day, fields);
    }

    /** A block of this kind, at the end of that day unless told otherwise. */
    static BlockDialog toAdd(Desk desk, Needs needs, PlannedDay day, BlockKind kind) {
        var dialog = new BlockDialog(
                desk,
                needs,
                day,
                null,
                text("program.block.add.title", Kinds.word(kind)),
                text("program.block.add.go"));
        dialog.fields.show(beginning(day, kind), dialog.groups(day, null), null);
        dialog.day.addValueChangeListener(event -> dialog.fields.start.setValue(end(event.getValue())));
        return dialog;
    }

    static BlockDialog toChange(Desk desk, Needs needs, PlannedDay day, PlannedBlock block) {
        var dialog = new BlockDialog(
                desk,
                needs,
                day,
                block,
                text("program.block.change.title", ProgramWords.title(block)),
                text("program.block.change.go"));
        dialog.show(day, block);
        return dialog;
    }

    @Override
    void change(long version) {
        require(fields.start, !fields.start.isEmpty());
        require(fields.minutes, !fields.minutes.isEmpty());
        if (fields.together()) {
            require(fields.groupMin, !fields.groupMin.isEmpty());
            require(fields.groupMax, !fields.groupMax.isEmpty());
        }
        require(fields.equipment.number, fields.equipment.isWhole());
        var data = fields.read();
        if (changing == null) {
            desk.choose().accept(desk.drafts().addBlock(day.getValue().id(), data, version));
        } else {
            desk.drafts().changeBlock(changing.id(), data, version);
        }
        Toast.done("program.block.saved", Formats.here().words(data.title()));
    }

    @Override
    Optional<String> theirs(ProgramDetails now) {
        return now.days().stream()
                .flatMap(one -> one.day().blocks().stream())
                .filter(block -> changing != null && block.id().equals(changing.id()) && !block.equals(changing))
                .findFirst()
                .map(block -> ProgramWords.label(block) + " · " + ProgramWords.group(block));
    }

    @Override
    void show(ProgramDetails now) {
        for (var one : now.days()) {
            one.day().blocks().stream()
                    .filter(block -> changing != null && block.id().equals(changing.id()))
                    .forEach(block -> show(one.day(), block));
        }
    }

    private void show(PlannedDay its, PlannedBlock block) {
        var group = groups(its, block).stream()
                .filter(other -> other.groupKey().equals(block.groupKey()))
                .findFirst()
                .orElse(null);
        fields.show(dataOf(block, null), groups(its, block), group);
    }

    /** One block of each group of other days that this day does not have yet. */
    private List<PlannedBlock> groups(PlannedDay its, @Nullable PlannedBlock block) {
        List<UUID> taken = its.blocks().stream()
                .filter(other -> block == null || !other.id().equals(block.id()))
                .map(PlannedBlock::groupKey)
                .toList();
        return seen().days().stream()
                .filter(other -> !other.day().id().equals(its.id()))
                .flatMap(other -> other.day().blocks().stream())
                .filter(other -> other.together() && !taken.contains(other.groupKey()))
                .collect(Collectors.toMap(
                        PlannedBlock::groupKey, Function.identity(), (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static BlockData beginning(PlannedDay day, BlockKind kind) {
        boolean alone = kind == BlockKind.COACHING || kind == BlockKind.ASSESSMENT;
        return new BlockData(
                kind,
                LocalizedText.EMPTY,
                end(day),
                AN_HOUR,
                null,
                null,
                !alone,
                null,
                1,
                alone ? 1 : USUAL_GROUP,
                null,
                kind == BlockKind.TRAINING ? 1 : 0);
    }

    /** When the last block of the day ends, but not at night. */
    private static LocalTime end(PlannedDay day) {
        if (day.blocks().isEmpty()) {
            return MORNING;
        }
        var end = day.blocks().getLast().endsAt();
        return end.isAfter(EVENING) ? EVENING : end;
    }

    static BlockData dataOf(PlannedBlock block, @Nullable BlockId groupOf) {
        return new BlockData(
                block.kind(),
                block.title(),
                block.startsAt(),
                block.minutes(),
                block.skill(),
                block.roomKind(),
                block.together(),
                groupOf,
                block.groupMin(),
                block.groupMax(),
                block.indoorFallback(),
                block.intensity(),
                block.equipment(),
                block.muscleGroups());
    }
}
