package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionData;
import app.ritme.enrolment.EditionDetails;
import app.ritme.enrolment.EditionService;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.RoomKind;
import app.ritme.program.ProgramKind;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens an edition, or changes one; once somebody is enrolled, what was sold stays. */
class EditionDialog extends FormDialog {

    private final EditionService editions;
    private final Runnable changed;
    private @Nullable EditionDetails changing;
    private final TextField name = new TextField(getTranslation("edition.name"));
    private final Select<PublishedProgram> program = new Select<>();
    private final Select<LocationRow> location = new Select<>();
    private final RadioButtonGroup<Boolean> rolling = new RadioButtonGroup<>();
    private final DatePicker startsOn = ComponentTexts.on(new DatePicker(getTranslation("edition.starts")));
    private final DatePicker endsOn = ComponentTexts.on(new DatePicker(getTranslation("edition.ends")));
    private final CheckboxGroup<DayOfWeek> arrivalDays = new CheckboxGroup<>(getTranslation("edition.arrival-days"));
    private final IntegerField persons = new IntegerField(getTranslation("edition.persons"));
    private final IntegerField rooms = new IntegerField(getTranslation("edition.rooms"));

    private EditionDialog(
            String title,
            String verb,
            EditionService editions,
            List<PublishedProgram> programs,
            List<LocationRow> locations,
            Runnable changed) {
        super(title, verb);
        this.editions = editions;
        this.changed = changed;
        name.setMaxLength(100);
        name.setTestId("edition-name");
        program.setLabel(getTranslation("edition.program"));
        program.setItems(programs);
        program.setItemLabelGenerator(one -> Formats.here().words(one.name()));
        program.setTestId("edition-program");
        location.setLabel(getTranslation("edition.location"));
        location.setItems(locations);
        location.setItemLabelGenerator(LocationRow::name);
        location.setTestId("edition-location");
        rolling.setLabel(getTranslation("edition.arrive"));
        rolling.setItems(false, true);
        rolling.setItemLabelGenerator(
                choice -> getTranslation(choice ? "edition.arrive.rolling" : "edition.arrive.together"));
        rolling.setTestId("edition-rolling");
        startsOn.setTestId("edition-starts");
        endsOn.setTestId("edition-ends");
        arrivalDays.setItems(DayOfWeek.values());
        arrivalDays.setItemLabelGenerator(EnrolmentWords::weekday);
        arrivalDays.setTestId("edition-days");
        persons.setStepButtonsVisible(true);
        persons.setTestId("edition-persons");
        rooms.setStepButtonsVisible(true);
        rooms.setHelperText(getTranslation("edition.rooms.help"));
        rooms.setTestId("edition-rooms");
        Stream.of("error.edition.dates", "error.edition.longer").forEach(key -> says(key, endsOn));
        Stream.of("error.edition.persons", "error.edition.taken").forEach(key -> says(key, persons));
        says("error.name.empty", name);
        says("error.edition.days", arrivalDays);
        says("error.edition.rooms", rooms);
        program.addValueChangeListener(event -> adopt(event.getValue(), event.isFromClient()));
        rolling.addValueChangeListener(event -> showDates());
        startsOn.addValueChangeListener(event -> suggestEnd(event.isFromClient()));
        fields(
                new FormRow(name, program),
                new FormRow(location, rolling),
                new FormRow(startsOn, endsOn),
                arrivalDays,
                new FormRow(persons, rooms));
    }

    static EditionDialog toOpen(
            EditionService editions,
            List<PublishedProgram> programs,
            List<LocationRow> locations,
            LocalDate today,
            Runnable changed) {
        var dialog = new EditionDialog(
                EnrolmentWords.text("edition.open.title"),
                EnrolmentWords.text("edition.open.go"),
                editions,
                programs,
                locations,
                changed);
        dialog.rolling.setValue(false);
        dialog.startsOn.setValue(today.plusWeeks(1));
        dialog.arrivalDays.setValue(Set.of(DayOfWeek.MONDAY));
        locations.stream()
                .min(Comparator.comparing(one -> !hasBedrooms(one)))
                .ifPresent(dialog.location::setValue);
        programs.stream().findFirst().ifPresent(first -> {
            dialog.program.setValue(first);
            dialog.adopt(first, true);
        });
        return dialog;
    }

    /** @param sold the version it sells, which may be no longer the latest of its program */
    static EditionDialog toChange(
            EditionService editions,
            EditionDetails edition,
            PublishedProgram sold,
            List<PublishedProgram> programs,
            List<LocationRow> locations,
            Runnable changed) {
        List<PublishedProgram> choices = Stream.concat(
                        Stream.of(sold),
                        programs.stream().filter(other -> !other.version().equals(sold.version())))
                .toList();
        var dialog = new EditionDialog(
                EnrolmentWords.text("edition.change.title", edition.data().name()),
                EnrolmentWords.text("edition.change.go"),
                editions,
                choices,
                locations,
                changed);
        dialog.show(edition);
        return dialog;
    }

    @Override
    protected void save() {
        require(program, program.getValue() != null);
        require(location, location.getValue() != null);
        require(startsOn, startsOn.getValue() != null);
        require(endsOn, endsOn.getValue() != null || rolling.getValue());
        require(persons, persons.getValue() != null);
        var data = new EditionData(
                name.getValue(),
                program.getValue().version(),
                location.getValue().id(),
                rolling.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                arrivalDays.getValue(),
                persons.getValue(),
                rooms.isVisible() ? rooms.getValue() : null);
        if (changing == null) {
            editions.open(data);
        } else {
            editions.change(changing.row().id(), data, changing.version());
        }
        changed.run();
        Toast.done("edition.saved", data.name().strip());
    }

    @Override
    protected Optional<Conflict> conflict() {
        return Optional.ofNullable(changing)
                .map(before -> editions.edition(before.row().id()))
                .map(now -> new Conflict(
                        now.data().name() + " · " + EnrolmentWords.when(now.row()) + " · "
                                + EnrolmentWords.counted(
                                        "enrolment.capacity", now.data().capacityPersons()),
                        () -> show(now),
                        () -> changing = now));
    }

    private void show(EditionDetails edition) {
        changing = edition;
        EditionData data = edition.data();
        name.setValue(data.name());
        program.getListDataView().getItems().findFirst().ifPresent(program::setValue);
        location.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(data.location()))
                .findFirst()
                .ifPresent(location::setValue);
        rolling.setValue(data.rolling());
        startsOn.setValue(data.startsOn());
        endsOn.setValue(data.endsOn());
        arrivalDays.setValue(data.arrivalDays());
        persons.setValue(data.capacityPersons());
        rooms.setValue(data.capacityRooms());
        Stream.of(program, location).forEach(field -> field.setReadOnly(edition.settled()));
        rolling.setReadOnly(edition.settled());
        startsOn.setReadOnly(edition.settled());
        endsOn.setReadOnly(edition.settled() && !data.rolling());
        showDates();
    }

    /** What a program brings along, once it is chosen by hand. */
    private void adopt(@Nullable PublishedProgram chosen, boolean byHand) {
        if (chosen == null) {
            return;
        }
        rooms.setVisible(chosen.kind() == ProgramKind.RESIDENTIAL);
        if (byHand) {
            name.setValue(Formats.here().words(chosen.name()));
            persons.setValue(chosen.capacityPersons());
            rooms.setValue(chosen.capacityRooms());
            suggestEnd(true);
        }
    }

    private void suggestEnd(boolean byHand) {
        PublishedProgram chosen = program.getValue();
        if (byHand && chosen != null && startsOn.getValue() != null && !Boolean.TRUE.equals(rolling.getValue())) {
            endsOn.setValue(startsOn.getValue().plusDays(chosen.lengthDays() - 1L));
        }
    }

    private static boolean hasBedrooms(LocationRow location) {
        return location.rooms().stream().anyMatch(room -> room.kind() == RoomKind.BEDROOM);
    }

    private void showDates() {
        boolean rolls = Boolean.TRUE.equals(rolling.getValue());
        arrivalDays.setVisible(rolls);
        endsOn.setHelperText(rolls ? getTranslation("edition.ends.rolling") : "");
        if (rolls && changing == null) {
            endsOn.clear();
        } else {
            suggestEnd(changing == null);
        }
    }
}
