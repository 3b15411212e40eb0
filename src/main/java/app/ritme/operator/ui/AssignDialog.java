package app.ritme.operator.ui;

import app.ritme.billing.operator.Assignment;
import app.ritme.billing.operator.OperatorHouseService;
import app.ritme.billing.plan.Plan;
import app.ritme.billing.plan.PlanCatalogue;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** Says what a house may do, whatever it pays: begins with the limits of the plan, which can be changed one by one. */
class AssignDialog extends FormDialog {

    private static final int LONGEST = 500;

    private final OrganisationId house;
    private final OperatorHouseService houses;
    private final Runnable changed;
    private final Select<Plan> plan = new Select<>();
    private final IntegerField guests = limit("allowance.guests_in_house", "assign-guests");
    private final IntegerField staff = limit("allowance.staff", "assign-staff");
    private final IntegerField locations = limit("allowance.locations", "assign-locations");
    private final DatePicker until =
            ComponentTexts.on(new DatePicker(UI.getCurrent().getTranslation("operator.assign.until")));
    private final TextArea reason = new TextArea(UI.getCurrent().getTranslation("operator.reason"));

    AssignDialog(
            OrganisationId house,
            @Nullable Assignment standing,
            OperatorHouseService houses,
            PlanCatalogue catalogue,
            Runnable changed) {
        super(
                UI.getCurrent().getTranslation("operator.assign.title"),
                UI.getCurrent().getTranslation("operator.assign.go"));
        this.house = house;
        this.houses = houses;
        this.changed = changed;
        plan.setLabel(getTranslation("operator.plan"));
        plan.setItems(catalogue.sold());
        plan.setItemLabelGenerator(one -> OperatorWords.plan(one.key()));
        plan.setTestId("assign-plan");
        until.setHelperText(getTranslation("operator.assign.until.help"));
        until.setTestId("assign-until");
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("operator.reason.help"));
        reason.setTestId("assign-reason");
        plan.setValue(standing == null ? catalogue.sold().getFirst() : catalogue.current(standing.plan()));
        if (standing == null) {
            take(plan.getValue());
        } else {
            guests.setValue(standing.guestsInHouse());
            staff.setValue(standing.staff());
            locations.setValue(standing.locations());
            until.setValue(standing.until());
        }
        plan.addValueChangeListener(event -> take(event.getValue()));
        says("error.billing.reason", reason);
        says("error.billing.until", until);
        fields(
                new Paragraph(getTranslation("operator.assign.text")),
                plan,
                new FormRow(guests, staff, locations),
                until,
                reason);
    }

    @Override
    protected void save() {
        houses.assign(
                house,
                new Assignment(
                        plan.getValue().key(),
                        guests.getValue(),
                        staff.getValue(),
                        locations.getValue(),
                        reason.getValue(),
                        until.getValue()));
        Toast.done("operator.assigned.done");
        changed.run();
    }

    private void take(Plan chosen) {
        guests.setValue(chosen.guestsInHouse());
        staff.setValue(chosen.staff());
        locations.setValue(chosen.locations());
    }

    private static IntegerField limit(String key, String testId) {
        var ui = UI.getCurrent();
        var field = new IntegerField(ui.getTranslation(key));
        field.setMin(0);
        field.setPlaceholder(ui.getTranslation("billing.unlimited"));
        field.setTestId(testId);
        return field;
    }
}
