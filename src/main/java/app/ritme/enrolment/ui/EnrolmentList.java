package app.ritme.enrolment.ui;

import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Function;

/** All enrolments, however many and however long ago, by how far they came. */
class EnrolmentList extends Div {

    private static final int PAGE = 50;

    private final EnrolmentService enrolments;
    private final Function<EnrolmentId, String> address;
    private final Select<Shelf> shelf = new Select<>();
    private final Grid<EnrolmentRow> grid = new Grid<>();
    private final EmptyState empty = new EmptyState(
            Icons.INBOX, getTranslation("enrolment.list.empty"), getTranslation("enrolment.list.empty.text"));
    private int found;

    EnrolmentList(EnrolmentService enrolments, Function<EnrolmentId, String> address) {
        this.enrolments = enrolments;
        this.address = address;
        shelf.setAriaLabel(getTranslation("enrolment.list.show"));
        shelf.setItems(Shelf.values());
        shelf.setItemLabelGenerator(choice -> getTranslation("enrolment.list." + EnrolmentWords.lower(choice)));
        shelf.setValue(Shelf.IN_HOUSE);
        shelf.addClassName("list-search");
        shelf.setTestId("shelf");
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::line)
                .setHeader(getTranslation("enrolment.waitlist.name"))
                .setFlexGrow(1);
        grid.addComponentColumn(row -> EnrolmentWords.badge(row.state()))
                .setHeader(getTranslation("enrolment.list.state"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addClassName("guest-list");
        grid.setTestId("enrolments");
        shelf.addValueChangeListener(event -> refresh());

        grid.setItems(
                query ->
                        enrolments
                                .enrolments(shelf.getValue().states(), query.getPage(), query.getPageSize())
                                .stream(),
                query -> found);
        var tools = new Div(shelf);
        tools.addClassName("list-tools");
        add(tools, new CardBox(grid, empty).flush());
        refresh();
    }

    private void refresh() {
        found = enrolments.count(shelf.getValue().states());
        grid.setVisible(found > 0);
        empty.setVisible(found == 0);
        grid.getDataProvider().refreshAll();
    }

    private Anchor line(EnrolmentRow row) {
        var names = new Span(EnrolmentWords.names(row));
        names.addClassName("name");
        var stay = new Span(row.editionName() + " · " + EnrolmentWords.dates(row.arrival(), row.departure()));
        stay.addClassName("does");
        var words = new Div(names, stay);
        words.addClassNames("person", "person-lines");
        var line = new Anchor(address.apply(row.id()), words);
        line.addClassName("row-link");
        return line;
    }
}
