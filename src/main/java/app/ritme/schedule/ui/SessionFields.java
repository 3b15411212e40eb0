package app.ritme.schedule.ui;

import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.LocationRow;
import app.ritme.organisation.StockRow;
import app.ritme.people.MemberState;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.When;
import app.ritme.shared.Language;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.CountedFields;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.LocalizedField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What, when, with whom and where. */
class SessionFields extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int LONGEST_TITLE = 80;

    private final Select<BlockKind> kind = new Select<>();
    private final LocalizedField title;
    private final DatePicker day = ComponentTexts.on(new DatePicker(getTranslation("session.day")));
    private final TimePicker start = new TimePicker(getTranslation("session.start"));
    private final IntegerField minutes = new IntegerField(getTranslation("session.minutes"));
    private final MultiSelectComboBox<PersonChoice> staff =
            ComponentTexts.on(new MultiSelectComboBox<>(getTranslation("session.staff")));
    private final MultiSelectComboBox<PersonChoice> guests =
            ComponentTexts.on(new MultiSelectComboBox<>(getTranslation("session.guests")));
    private final ComboBox<PlaceChoice> place = new ComboBox<>(getTranslation("session.place"));
    private final List<PlaceChoice> places;
    private final List<StockRow> kinds;
    private final CountedFields<StockRow> equipment;

    /** @param draft unique on the page; what is typed is kept under it */
    SessionFields(SessionDesk desk, String draft) {
        List<LocationRow> locations = desk.locations().locations();
        places = PlaceChoice.of(locations);
        kinds = kinds(locations);
        equipment =
                new CountedFields<>(getTranslation("session.equipment"), kinds, StockRow::name, "session-equipment");
        kind.setLabel(getTranslation("session.kind"));
        kind.setItems(BlockKind.values());
        kind.setItemLabelGenerator(Kinds::word);
        kind.setTestId("session-kind");
        title = LocalizedField.line(getTranslation("session.title"), "session-title", LONGEST_TITLE)
                .keptAs(draft + "-title");
        day.setTestId("session-day");
        start.setStep(STEP);
        start.setAutoOpen(false);
        start.setLocale(Language.of(getLocale()).locale());
        start.setTestId("session-start");
        minutes.setStepButtonsVisible(true);
        minutes.setStep((int) STEP.toMinutes());
        minutes.setMin(0);
        minutes.setMax(When.LONGEST);
        minutes.setTestId("session-minutes");
        staff.setItems(desk.team().team().stream()
                .filter(row -> row.state() == MemberState.ACTIVE)
                .map(PersonChoice::of)
                .toList());
        staff.setItemLabelGenerator(PersonChoice::name);
        staff.setTestId("session-staff");
        guests.setItems(
                query ->
                        desk
                                .guests()
                                .guests(query.getFilter().orElse(""), false, query.getPage(), query.getPageSize())
                                .stream()
                                .map(PersonChoice::of),
                query -> desk.guests().count(query.getFilter().orElse(""), false));
        guests.setItemLabelGenerator(PersonChoice::name);
        guests.setTestId("session-guests");
        place.setItems(places);
        place.setItemLabelGenerator(PlaceChoice::name);
        place.setTestId("session-place");

        addClassName("form");
        add(new FormRow(kind, place), title, new FormRow(day, start, minutes), staff, guests, equipment);
    }

    /** Each kind once, wherever there is any of it. */
    private static List<StockRow> kinds(List<LocationRow> locations) {
        Map<EquipmentId, StockRow> kinds = new LinkedHashMap<>();
        locations.stream()
                .flatMap(location -> location.equipment().stream())
                .forEach(row -> kinds.put(row.kind(), row));
        return List.copyOf(kinds.values());
    }

    /** Tells when another day is chosen. */
    void addDayListener(Consumer<LocalDate> listener) {
        day.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                listener.accept(event.getValue());
            }
        });
    }

    /** A new one, on that day. */
    void begin(LocalDate on) {
        kind.setValue(BlockKind.COACHING);
        day.setValue(on);
        start.setValue(LocalTime.of(10, 0));
        minutes.setValue(45);
        places.stream().findFirst().ifPresent(place::setValue);
    }

    void show(SessionDetails details) {
        staff.setValue(details.staff().stream().map(PersonChoice::of).collect(Collectors.toSet()));
        guests.setValue(details.guests().stream().map(PersonChoice::of).collect(Collectors.toSet()));
        show(details.data());
    }

    private void show(SessionData data) {
        kind.setValue(data.kind());
        title.setValue(data.title());
        day.setValue(data.day());
        start.setValue(data.at());
        minutes.setValue(data.minutes());
        places.stream()
                .filter(choice -> choice.location().equals(data.location())
                        && choice.room().equals(data.room()))
                .findFirst()
                .ifPresent(place::setValue);
        equipment.clear();
        data.equipment()
                .ifPresent(need -> kinds.stream()
                        .filter(row -> row.kind().equals(need.kind()))
                        .forEach(row -> equipment.show(row, need.number(), need.eachGuest())));
    }

    /** Says refusals at the field they are about. */
    void sayIn(SessionFormDialog dialog) {
        dialog.at("error.session.length", minutes);
        dialog.at("error.session.closed", place);
        dialog.at("error.session.small", place);
        dialog.at("error.session.not-staff", staff);
        dialog.at("error.session.twice", guests);
        dialog.at("error.session.equipment", equipment.number);
        dialog.at("error.equipment.need", equipment.number);
    }

    /** @throws app.ritme.shared.Refusal when something that must be filled in is not */
    SessionData read(SessionFormDialog dialog) {
        dialog.needs(place, place.getValue() != null);
        dialog.needs(day, day.getValue() != null);
        dialog.needs(start, start.getValue() != null);
        dialog.needs(minutes, minutes.getValue() != null);
        dialog.needs(equipment.number, equipment.isWhole());
        return new SessionData(
                kind.getValue(),
                title.getValue(),
                day.getValue(),
                start.getValue(),
                minutes.getValue(),
                place.getValue().location(),
                place.getValue().room(),
                ids(staff.getValue()),
                ids(guests.getValue()),
                equipment.read((row, number, each) -> new EquipmentNeed(row.kind(), number, each)));
    }

    private static Set<PersonId> ids(Set<PersonChoice> people) {
        return people.stream().map(PersonChoice::id).collect(Collectors.toUnmodifiableSet());
    }
}
