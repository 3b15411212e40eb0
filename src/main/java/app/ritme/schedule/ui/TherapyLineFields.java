package app.ritme.schedule.ui;

import app.ritme.people.SkillRow;
import app.ritme.program.BlockKind;
import app.ritme.schedule.therapy.TherapyLineData;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What one line of a standard plan is, how often, in what rhythm, and what it needs. */
class TherapyLineFields extends Div {

    private static final int LONGEST_TITLE = 80;
    private static final int STEP = 5;

    private final Select<BlockKind> kind = new Select<>();
    private final LocalizedField title =
            LocalizedField.line(getTranslation("therapy.what"), "line-title", LONGEST_TITLE);
    private final IntegerField number = number("therapy.number", "line-number");
    private final IntegerField minutes = number("session.minutes", "line-minutes");
    private final IntegerField perWeek = number("therapy.per-week", "line-per-week");
    private final IntegerField apart = number("therapy.apart", "line-apart");
    private final ComboBox<SkillRow> skill = new ComboBox<>(getTranslation("program.block.skill"));
    private final ComboBox<TherapyPlace> place = new ComboBox<>(getTranslation("session.place"));
    private final Checkbox afterwards = new Checkbox(getTranslation("therapy.afterwards"));
    private final List<SkillRow> skills;
    private final List<TherapyPlace> places;

    TherapyLineFields(List<SkillRow> skills, List<TherapyPlace> places) {
        this.skills = skills;
        this.places = places;
        kind.setLabel(getTranslation("session.kind"));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(Kinds::word);
        kind.setTestId("line-kind");
        minutes.setMin(STEP);
        minutes.setStep(STEP);
        skill.setItems(skills);
        skill.setItemLabelGenerator(SkillRow::name);
        skill.setClearButtonVisible(true);
        skill.setTestId("line-skill");
        place.setItems(places);
        place.setItemLabelGenerator(TherapyPlace::name);
        place.setClearButtonVisible(true);
        place.setTestId("line-place");
        afterwards.setTestId("line-afterwards");
        addClassName("form");
        add(
                title,
                new FormRow(kind, minutes),
                new FormRow(number, perWeek, apart),
                new FormRow(skill, place),
                afterwards);
    }

    private IntegerField number(String label, String testId) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setTestId(testId);
        return field;
    }

    /** As a clinic often has it. */
    void begin() {
        show(new TherapyLineData(BlockKind.TRAINING, LocalizedText.EMPTY, null, null, null, 9, 45, 2, 2, false));
    }

    final void show(TherapyLineData line) {
        title.setValue(line.title());
        kind.setValue(line.kind());
        number.setValue(line.number());
        minutes.setValue(line.minutes());
        perWeek.setValue(line.perWeek());
        apart.setValue(line.daysApart());
        skill.setValue(skills.stream()
                .filter(one -> one.id().equals(line.skill()))
                .findFirst()
                .orElse(null));
        place.setValue(places.stream().filter(one -> one.isOf(line)).findFirst().orElse(null));
        afterwards.setValue(line.afterwards());
    }

    void sayIn(BiConsumer<String, HasValidation> says) {
        says.accept("error.therapy.number", number);
        says.accept("error.therapy.per-week", perWeek);
        says.accept("error.therapy.apart", apart);
        says.accept("error.session.length", minutes);
    }

    /** @param needs says of a field whether it is filled, or throws */
    TherapyLineData read(BiConsumer<HasValidation, Boolean> needs) {
        List.of(number, minutes, perWeek, apart).forEach(field -> needs.accept(field, !field.isEmpty()));
        @Nullable TherapyPlace where = place.getValue();
        return new TherapyLineData(
                kind.getValue(),
                title.getValue(),
                skill.isEmpty() ? null : skill.getValue().id(),
                where == null ? null : where.kind(),
                where == null ? null : where.room(),
                number.getValue(),
                minutes.getValue(),
                perWeek.getValue(),
                apart.getValue(),
                afterwards.getValue());
    }
}
