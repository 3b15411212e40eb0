package app.ritme.enrolment.ui;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.PageTabs;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Editions with how full they are, who is on the way into them step by step, and who waits. The address names the edition
 * and the enrolment that are chosen.
 */
@Route(value = "editions", layout = HouseLayout.class)
@Menu(title = "nav.editions", order = 100, icon = "calendar")
@RolesAllowed({"MANAGER", "STAFF"})
class EditionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final EditionService editions;
    private final EnrolmentService enrolments;
    private final EditionDesk desk;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("enrolment.title"));
    private final Div cards = new Div();
    private final Tab steps = new Tab(getTranslation("enrolment.tab.steps"));
    private final Tab list = new Tab(getTranslation("enrolment.tab.list"));
    private final PageTabs tabs = new PageTabs(getTranslation("enrolment.tabs"), steps, list);
    private final Div content = new Div();
    private final Div side = new Div();
    private EnrolmentAddress address = EnrolmentAddress.NOTHING;

    EditionsView(EditionService editions, EnrolmentService enrolments, EditionDesk desk, Clock clock) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.desk = desk;
        this.clock = clock;
        desk.tell(this::refresh, this::choose);
        list.setTestId("tab-list");
        steps.setTestId("tab-steps");
        tabs.addSelectedChangeListener(event -> refresh());

        cards.addClassNames("cols", "editions");
        content.addClassName("stack");
        var columns = new Div(content, side);
        columns.addClassNames("cols", "cols-enrolment");
        addClassName("page");
        add(header, cards, tabs, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = EnrolmentAddress.of(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.title") + " · " + CurrentHouse.get().name();
    }

    private void choose(EnrolmentId enrolment) {
        address.with(enrolment).open();
    }

    private String link(EnrolmentId enrolment) {
        return address.with(enrolment).path();
    }

    private void refresh() {
        List<EditionRow> rows = editions.editions(false);
        List<EnrolmentRow> way = enrolments.onTheWay().stream()
                .filter(row -> address.edition().map(row.edition()::equals).orElse(true))
                .toList();
        Optional<EditionRow> chosen = address.edition().map(id -> find(rows, id));
        show(rows, chosen, way);
        content.removeAll();
        tabs.setVisible(!rows.isEmpty());
        if (tabs.getSelectedTab() == list) {
            content.add(new EnrolmentList(enrolments, this::link));
        } else if (rows.isEmpty()) {
            content.add(new CardBox(desk.nothingYet()));
        } else {
            content.add(new Pipeline(way, clock, this::link, address.enrolment()));
            content.add(waiting(way));
        }
        side.removeAll();
        address.enrolment().map(enrolments::details).ifPresent(this::show);
        side.setVisible(address.enrolment().isPresent());
    }

    private void show(List<EditionRow> rows, Optional<EditionRow> chosen, List<EnrolmentRow> way) {
        long waiting = way.stream()
                .filter(row -> row.state() == EnrolmentState.WAITLISTED)
                .count();
        header.setSubtitle(getTranslation("enrolment.count", way.size() - waiting, waiting));
        boolean manager = CurrentHouse.get().role() == Role.MANAGER;
        header.withActions(manager ? desk.actions(rows, chosen) : new Component[] {desk.enrolButton(rows, chosen)});
        cards.removeAll();
        rows.forEach(row -> {
            boolean isChosen = address.edition().filter(row.id()::equals).isPresent();
            var card = new EditionCard(row, (isChosen ? address.withoutEdition() : address.with(row.id())).path(), isChosen);
            cards.add(manager ? card.withMenu(desk.menu(row)) : card);
        });
    }

    private EditionRow find(List<EditionRow> rows, EditionId id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseGet(() -> editions.edition(id).row());
    }

    private void show(EnrolmentDetails details) {
        side.add(desk.panel(details, () -> address.withoutEnrolment().open()));
    }

    private Component[] waiting(List<EnrolmentRow> way) {
        return way.stream()
                .filter(row -> row.state() == EnrolmentState.WAITLISTED)
                .collect(Collectors.groupingBy(EnrolmentRow::edition, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new WaitingTable(rows, this::link))
                .toArray(Component[]::new);
    }
}
