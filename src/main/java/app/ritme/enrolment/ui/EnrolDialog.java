package app.ritme.enrolment.ui;

import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EnrolmentData;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.people.GuestService;
import app.ritme.people.Host;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.FormRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Enrols a party. Who comes second for the last place is offered the waiting list in the same dialog, with everything that
 * was filled in.
 */
class EnrolDialog extends FormDialog {

    private final EnrolmentService enrolments;
    private final Consumer<EnrolmentId> done;
    private final PartyField party;
    private final Select<EditionRow> edition = new Select<>();
    private final DatePicker arrival = ComponentTexts.on(new DatePicker(getTranslation("enrol.arrival")));
    private final Checkbox ownRoom = new Checkbox(getTranslation("enrolment.room.own"));
    private final CoachBox coach;
    private final RadioButtonGroup<Beginning> beginning = new RadioButtonGroup<>();
    private final PassingReason reason = new PassingReason();

    EnrolDialog(
            EnrolmentService enrolments,
            GuestService guests,
            List<Host> team,
            List<EditionRow> editions,
            @Nullable EditionRow chosen,
            Consumer<EnrolmentId> done) {
        super(
                UI.getCurrent().getTranslation("enrol.title"),
                UI.getCurrent().getTranslation("enrol.go"));
        this.enrolments = enrolments;
        this.done = done;
        party = new PartyField(guests);
        coach = new CoachBox(team, null);
        edition.setLabel(getTranslation("enrol.edition"));
        edition.setItems(editions);
        edition.setItemLabelGenerator(one -> one.name() + " · " + EnrolmentWords.when(one));
        edition.setTestId("edition");
        arrival.setTestId("arrival");
        ownRoom.setTestId("own-room");
        beginning.setLabel(getTranslation("enrol.beginning"));
        beginning.setItems(Beginning.values());
        beginning.setItemLabelGenerator(one -> getTranslation("enrol.beginning." + EnrolmentWords.lower(one)));
        beginning.setValue(Beginning.INTRODUCTION);
        beginning.addClassName("choices");
        beginning.setTestId("beginning");
        says("error.enrolment.nobody", party.known());
        says("error.enrolment.own-coach", coach);
        says("error.edition.arrival", arrival);
        says("error.edition.late", arrival);
        edition.addValueChangeListener(event -> showDates(event.getValue()));
        arrival.addValueChangeListener(event -> showDeparture());
        fields(party, new FormRow(edition, arrival), new FormRow(coach, ownRoom), beginning, reason);
        Optional.ofNullable(chosen).or(() -> editions.stream().findFirst()).ifPresent(edition::setValue);
    }

    @Override
    protected void save() {
        enrol(beginning.getValue());
    }

    @Override
    protected List<Button> waysOn(Refusal refusal) {
        reason.showFor(refusal);
        if (!PassingReason.meansWaiting(refusal)) {
            return List.of();
        }
        var button = action(getTranslation("enrolment.step.wait"), () -> enrol(Beginning.WAITING_LIST));
        button.setTestId("to-waiting-list");
        return List.of(button);
    }

    private void enrol(Beginning how) {
        require(edition, edition.getValue() != null);
        require(arrival, arrival.getValue() != null);
        var data = new EnrolmentData(
                edition.getValue().id(),
                party.guests(),
                party.newcomers(),
                arrival.getValue(),
                ownRoom.getValue(),
                coach.chosen());
        done.accept(enrolments.enrol(data, how, reason.getValue()));
    }

    private void showDates(@Nullable EditionRow chosen) {
        if (chosen == null) {
            return;
        }
        arrival.setReadOnly(!chosen.rolling());
        if (!chosen.rolling()) {
            arrival.setValue(chosen.startsOn());
        }
        showDeparture();
    }

    /** On which days they can come, or when they go home. */
    private void showDeparture() {
        EditionRow chosen = edition.getValue();
        LocalDate day = arrival.getValue();
        if (chosen == null) {
            return;
        }
        boolean fits = day != null && (!chosen.rolling() || chosen.arrivalDays().contains(day.getDayOfWeek()));
        arrival.setHelperText(
                fits
                        ? getTranslation("enrol.departure", Formats.here().day(chosen.departure(day)))
                        : getTranslation("enrol.arrival.days", EnrolmentWords.weekdays(chosen.arrivalDays())));
    }
}
