package app.ritme.billing.ui;

import app.ritme.billing.command.Outcome;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;

/** Ends the house: what becomes of everything, what to take along before, and its address typed by hand. */
class EndHouseDialog extends Dialog {

    private final BillingDesk desk;
    private final boolean paid;
    private final Runnable changed;
    private final String name = CurrentHouse.get().name();
    private final String slug = CurrentHouse.get().slug();
    private final TextField address = new TextField();
    private final Button stay = new Button(getTranslation("billing.end.stay"), event -> close());
    private final Button go = new Button(getTranslation("billing.end.go"), event -> go());

    EndHouseDialog(BillingDesk desk, boolean paid, Runnable changed) {
        this.desk = desk;
        this.paid = paid;
        this.changed = changed;
        addClassName("end-dialog");
        setHeaderTitle(getTranslation("billing.end.title", name));
        address.setLabel(getTranslation("billing.end.address", slug));
        address.setTestId("end-address");
        stay.setTestId("end-stay");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setTestId("end-go");
        add(consequences(), takeAlong(), address);
        getFooter().add(stay, go);
    }

    private UnorderedList consequences() {
        var list = new UnorderedList();
        Stream.of("in", "kept", paid ? "paid" : "free", "address")
                .map(what -> new ListItem(getTranslation("billing.end.what." + what)))
                .forEach(list::add);
        return list;
    }

    /** Afterwards nobody gets in to fetch it. */
    private Note takeAlong() {
        String last = desk.latestExport()
                .map(at ->
                        getTranslation("billing.end.export.last", Formats.here().moment(at)))
                .orElse(getTranslation("billing.end.export.none"));
        return new Note(Note.Tone.CARE, Icons.BAG, getTranslation("billing.end.export"), last)
                .withActions(new ExportButton(this, "end-export"));
    }

    private void go() {
        boolean same = address.getValue().strip().equals(slug);
        address.setErrorMessage(getTranslation("error.billing.address-differs"));
        address.setInvalid(!same);
        if (!same) {
            address.focus();
            return;
        }
        show("asking", new Paragraph(getTranslation(paid ? "billing.end.asking" : "billing.end.ending")));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Errand.ask(() -> desk.ending.endHouse(slug), this::ended, this::close);
    }

    private void ended(Outcome outcome) {
        if (outcome == Outcome.WAITING) {
            show("waits", Note.care(getTranslation("billing.end.waits"), getTranslation("billing.end.waits.text")));
            getFooter().add(button("billing.end.seen", "end-seen", () -> {
                close();
                changed.run();
            }));
            return;
        }
        setHeaderTitle(getTranslation("billing.end.done", name));
        show("ended", new Paragraph(getTranslation("billing.end.done.text")));
        getFooter()
                .add(button(
                        "billing.end.houses",
                        "to-houses",
                        () -> UI.getCurrent().getPage().setLocation("/houses")));
    }

    private void show(String state, Component words) {
        words.getElement().setAttribute("role", "status");
        words.getElement().setAttribute("data-testid", "end-" + state);
        removeAll();
        add(words);
        getFooter().removeAll();
    }

    private Button button(String key, String testId, Runnable action) {
        var button = new Button(getTranslation(key), event -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId(testId);
        return button;
    }
}
