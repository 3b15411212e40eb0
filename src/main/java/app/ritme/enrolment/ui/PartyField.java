package app.ritme.enrolment.ui;

import app.ritme.people.GuestRow;
import app.ritme.people.GuestService;
import app.ritme.people.PersonData;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.ComponentTexts;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Who comes together: guests the house knows, found by name, and others it gets to know now. */
class PartyField extends Div {

    private final MultiSelectComboBox<GuestRow> known =
            ComponentTexts.on(new MultiSelectComboBox<>(getTranslation("enrol.party")));
    private final Div newcomers = new Div();
    private int count;

    PartyField(GuestService guests) {
        known.setItemLabelGenerator(GuestRow::fullName);
        known.setHelperText(getTranslation("enrol.party.help"));
        known.setTestId("party");
        var add = new Button(getTranslation("enrol.new.add"), Icons.PLUS.create(), event -> addNewcomer());
        add.setTestId("add-newcomer");
        known.setItems(query -> guests
                .guests(query.getFilter().orElse(""), false, query.getPage(), query.getPageSize())
                .stream());
        newcomers.addClassName("form");
        addClassName("form");
        add(known, newcomers, add);
    }

    MultiSelectComboBox<GuestRow> known() {
        return known;
    }

    List<PersonId> guests() {
        return known.getValue().stream().map(GuestRow::id).toList();
    }

    /** @throws app.ritme.shared.Refusal when one of them has no name, or an address that cannot be one */
    List<PersonData> newcomers() {
        return newcomers
                .getChildren()
                .map(NewcomerFields.class::cast)
                .map(NewcomerFields::read)
                .toList();
    }

    private void addNewcomer() {
        newcomers.add(new NewcomerFields(++count, newcomers::remove));
    }
}
