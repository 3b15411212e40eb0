package app.ritme.program.ui;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentRow;
import app.ritme.organisation.RoomKind;
import app.ritme.people.SkillRow;
import app.ritme.program.BlockData;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.MuscleGroup;
import app.ritme.program.PlannedBlock;
import app.ritme.shared.ui.CountedFields;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything about a block but its day. */
class BlockFields extends Div {

    private static final int LONGEST_TITLE = 60;
    private static final Duration QUARTER = Duration.ofMinutes(15);

    final LocalizedField title =
            LocalizedField.line(getTranslation("program.block.title"), "block-title", LONGEST_TITLE);
    final TimePicker start = new TimePicker(getTranslation("program.block.start"));
    final IntegerField minutes = new IntegerField(getTranslation("program.block.minutes"));
    final IntegerField groupMin = new IntegerField(getTranslation("program.block.group-min"));
    final IntegerField groupMax = new IntegerField(getTranslation("program.block.group-max"));
    final ComboBox<PlannedBlock> groupOf = new ComboBox<>(getTranslation("program.block.group-of"));
    final Select<BlockKind> kind = new Select<>();
    final CountedFields<EquipmentRow> equipment;
    private final List<EquipmentRow> kinds;
    private final RadioButtonGroup<Boolean> together = new RadioButtonGroup<>();
    private final ComboBox<SkillRow> skill = new ComboBox<>(getTranslation("program.block.skill"));
    private final ComboBox<RoomKind> room = new ComboBox<>(getTranslation("program.block.room"));
    private final ComboBox<RoomKind> indoor = new ComboBox<>(getTranslation("program.block.indoor"));
    private final Select<Integer> intensity = new Select<>();
    private final CheckboxGroup<MuscleGroup> muscles = new CheckboxGroup<>(getTranslation("program.block.muscles"));

    BlockFields(Needs needs) {
        kinds = needs.equipment();
        equipment = new CountedFields<>(
                getTranslation("program.block.equipment"), kinds, EquipmentRow::name, "block-equipment");
        kind.setLabel(getTranslation("program.block.kind"));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(Kinds::word);
        kind.setTestId("block-kind");
        start.setAutoOpen(false);
        start.setStep(QUARTER);
        start.setTestId("block-start");
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setTestId("block-minutes");
        together.setLabel(getTranslation("program.block.who"));
        together.setItems(true, false);
        together.setItemLabelGenerator(yes -> getTranslation(yes ? "program.block.together" : "program.block.each"));
        together.addClassName("choices-row");
        together.setTestId("block-together");
        groupMin.setTestId("block-group-min");
        groupMax.setTestId("block-group-max");
        groupOf.setHelperText(getTranslation("program.block.group-of.help"));
        groupOf.setClearButtonVisible(true);
        groupOf.setItemLabelGenerator(ProgramWords::title);
        groupOf.setTestId("block-group-of");
        skill.setItems(needs.skills());
        skill.setItemLabelGenerator(SkillRow::name);
        skill.setClearButtonVisible(true);
        skill.setTestId("block-skill");
        rooms(room, "block-room");
        rooms(indoor, "block-indoor");
        intensity.setLabel(getTranslation("program.block.intensity"));
        intensity.setItems(0, 1, 2, 3);
        intensity.setItemLabelGenerator(ProgramWords::intensity);
        intensity.setTestId("block-intensity");
        muscles.setItems(MuscleGroup.values());
        muscles.setItemLabelGenerator(ProgramWords::muscles);
        muscles.setHelperText(getTranslation("program.block.muscles.help"));
        muscles.addClassName("choices-row");
        muscles.setTestId("block-muscles");
        together.addValueChangeListener(event -> showWhatCounts());
        kind.addValueChangeListener(event -> showWhatCounts());
        room.addValueChangeListener(event -> showWhatCounts());

        addClassName("form");
        add(
                title,
                new FormRow(kind, intensity),
                muscles,
                new FormRow(start, minutes),
                together,
                new FormRow(groupMin, groupMax),
                groupOf,
                new FormRow(skill, room),
                indoor,
                equipment);
    }

    /** @param groups a block of each group that it may belong to */
    void show(BlockData data, List<PlannedBlock> groups, @Nullable PlannedBlock group) {
        title.setValue(data.title());
        kind.setValue(data.kind());
        start.setValue(data.startsAt());
        minutes.setValue(data.minutes());
        together.setValue(data.together());
        groupOf.setItems(groups);
        groupOf.setValue(group);
        groupMin.setValue(data.groupMin());
        groupMax.setValue(data.groupMax());
        skill.setValue(skill.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(data.skill()))
                .findFirst()
                .orElse(null));
        room.setValue(data.roomKind());
        indoor.setValue(data.indoorFallback());
        intensity.setValue(data.intensity());
        muscles.setValue(data.muscleGroups());
        show(data.equipment());
        showWhatCounts();
    }

    /** All that must be there is. */
    BlockData read() {
        BlockId group = groupOf.isEmpty() ? null : groupOf.getValue().id();
        return new BlockData(
                kind.getValue(),
                title.getValue(),
                start.getValue(),
                minutes.getValue(),
                skill.isEmpty() ? null : skill.getValue().id(),
                room.getValue(),
                together.getValue(),
                group,
                together.getValue() ? groupMin.getValue() : 1,
                together.getValue() ? groupMax.getValue() : 1,
                indoor.isVisible() ? indoor.getValue() : null,
                intensity.isVisible() ? intensity.getValue() : 0,
                equipment
                        .read((row, number, each) -> new EquipmentNeed(row.id(), number, each))
                        .orElse(null),
                muscles.isVisible() ? muscles.getValue() : Set.of());
    }

    private void show(@Nullable EquipmentNeed need) {
        equipment.clear();
        if (need != null) {
            kinds.stream()
                    .filter(row -> row.id().equals(need.kind()))
                    .forEach(row -> equipment.show(row, need.number(), need.eachGuest()));
        }
    }

    boolean together() {
        return together.getValue();
    }

    /** A group has a size, what is outside may have to go in, and only some things are hard on the body. */
    private void showWhatCounts() {
        boolean group = Boolean.TRUE.equals(together.getValue());
        groupMin.setVisible(group);
        groupMax.setVisible(group);
        groupOf.setVisible(group && groupOf.getListDataView().getItemCount() > 0);
        indoor.setVisible(kind.getValue() == BlockKind.NATURE || room.getValue() == RoomKind.OUTDOOR);
        intensity.setVisible(kind.getValue() == BlockKind.TRAINING || kind.getValue() == BlockKind.NATURE);
        muscles.setVisible(kind.getValue() == BlockKind.TRAINING);
    }

    private static void rooms(ComboBox<RoomKind> box, String testId) {
        box.setItems(RoomKind.values());
        box.setItemLabelGenerator(ProgramWords::room);
        box.setClearButtonVisible(true);
        box.setTestId(testId);
    }
}
