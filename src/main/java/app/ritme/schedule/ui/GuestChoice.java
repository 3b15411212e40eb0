package app.ritme.schedule.ui;

import app.ritme.people.GuestService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;

/** One of the guests of the house, found by name a page at a time. */
class GuestChoice extends ComboBox<PersonChoice> {

    GuestChoice(GuestService guests) {
        super(UI.getCurrent().getTranslation("waiting.guest"));
        setItems(
                query ->
                        guests
                                .guests(query.getFilter().orElse(""), false, query.getPage(), query.getPageSize())
                                .stream()
                                .map(PersonChoice::of),
                query -> guests.count(query.getFilter().orElse(""), false));
        setItemLabelGenerator(PersonChoice::name);
    }
}
