package app.ritme.people.ui;

import app.ritme.people.CareRow;
import app.ritme.people.CareService;
import app.ritme.people.GuestCare;
import app.ritme.people.Host;
import app.ritme.people.PersonId;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;

/** Lets a colleague look after a guest. */
class CareDialog extends FormDialog {

    private final GuestCare guest;
    private final CareService care;
    private final Runnable done;
    private final ComboBox<Host> who = new ComboBox<>(getTranslation("care.add.who"));

    CareDialog(GuestCare guest, List<Host> team, CareService care, Runnable done) {
        super(
                UI.getCurrent().getTranslation("care.add.title", guest.givenName()),
                UI.getCurrent().getTranslation("care.add.go", guest.givenName()));
        this.guest = guest;
        this.care = care;
        this.done = done;
        List<UUID> already = guest.carers().stream().map(CareRow::carer).toList();
        who.setItems(
                team.stream().filter(host -> !already.contains(host.person())).toList());
        who.setItemLabelGenerator(Host::fullName);
        who.setAutofocus(true);
        who.setTestId("carer");

        fields(new Paragraph(getTranslation("care.add.text", guest.givenName())), who);
    }

    @Override
    protected void save() {
        require(who, who.getValue() != null);
        care.beginCare(guest.guest(), new PersonId(who.getValue().person()), null);
        done.run();
        Toast.done("care.begun", who.getValue().givenName(), guest.givenName());
    }
}
