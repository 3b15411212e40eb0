package app.ritme.program.ui;

import app.ritme.program.ProgramRow;
import app.ritme.program.ProgramService;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What the house offers, by name; the archived when asked for. */
@Route(value = "programs", layout = HouseLayout.class)
@Menu(title = "nav.programs", order = 110, icon = "layers")
@RolesAllowed({"MANAGER", "STAFF"})
class ProgramsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgramService programs;
    private final PageHeader header = new PageHeader(getTranslation("programs.title"));
    private final TextField search = new TextField();
    private final Checkbox archived = new Checkbox(getTranslation("programs.archived"));
    private final Div tools = new Div(search, archived);
    private final Div list = new Div();
    private List<ProgramRow> all = List.of();

    ProgramsView(ProgramService programs) {
        this.programs = programs;
        search.setAriaLabel(getTranslation("programs.search"));
        search.setPlaceholder(getTranslation("programs.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        search.addClassName("list-search");
        search.setTestId("search-programs");
        archived.addValueChangeListener(event -> show());
        archived.setTestId("archived");
        tools.addClassName("list-tools");

        addClassName("page");
        add(header, tools, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mayChange()) {
            header.withActions(addButton("add-program"));
        } else {
            header.withActions();
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("programs.title") + " · " + CurrentHouse.get().name();
    }

    private static boolean mayChange() {
        return CurrentHouse.get().role() == Role.MANAGER;
    }

    private Button addButton(String testId) {
        var add = new Button(
                getTranslation("programs.add"), Icons.PLUS.create(), event -> new AddProgramDialog(programs).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setTestId(testId);
        return add;
    }

    private void refresh() {
        all = programs.programs().stream()
                .sorted(Comparator.comparing(ProgramRow::archived)
                        .thenComparing(ProgramsView::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        long offered = all.stream()
                .filter(program -> program.published() > 0 && !program.archived())
                .count();
        header.setSubtitle(all.isEmpty() ? "" : getTranslation("programs.count", offered));
        tools.setVisible(!all.isEmpty());
        show();
    }

    private void show() {
        var wanted = search.getValue().strip().toLowerCase(getLocale());
        var found = all.stream()
                .filter(program -> archived.getValue() || !program.archived())
                .filter(program -> name(program).toLowerCase(getLocale()).contains(wanted))
                .toList();
        list.removeAll();
        list.add(found.isEmpty() ? new CardBox(nothing()) : rows(found));
    }

    private Component nothing() {
        if (!search.isEmpty()) {
            return new EmptyState(
                    Icons.SEARCH, getTranslation("programs.nothing"), getTranslation("programs.nothing.text"));
        }
        var way = mayChange() ? new Component[] {addButton("add-first-program")} : new Component[0];
        return new EmptyState(
                Icons.LAYERS,
                getTranslation("empty.programs.title"),
                getTranslation(mayChange() ? "empty.programs.text" : "empty.programs.read"),
                way);
    }

    private CardBox rows(List<ProgramRow> found) {
        var rows = new Rows();
        rows.addClassName("program-rows");
        rows.setTestId("programs");
        for (var program : found) {
            var row = rows.row(line(program));
            if (mayChange()) {
                row.add(menu(program));
            }
        }
        return new CardBox(rows);
    }

    private Component line(ProgramRow program) {
        var name = new Span(name(program));
        name.addClassNames("name", "strong");
        var head = new Div(name, ProgramStatus.badge(program));
        head.addClassNames("row", "wrap", "program-name");
        var facts = new Span(String.join(
                " · ",
                getTranslation("program.kind." + ProgramWords.lower(program.kind())),
                ProgramWords.length(program.lengthDays()),
                Formats.here().money(program.price()),
                ProgramWords.capacity(program.capacityPersons(), program.capacityRooms())));
        facts.addClassNames("soft", "small");
        boolean reads = !mayChange() && program.published() > 0;
        var link = new Anchor(
                reads
                        ? ProgramNavigation.version(program.id(), program.published())
                        : ProgramNavigation.program(program.id()),
                head,
                new Div(facts));
        link.addClassName("row-link");
        link.setTestId("program-" + name(program));
        return link;
    }

    private Component menu(ProgramRow program) {
        var name = name(program);
        var menu = new MoreMenu(getTranslation("programs.more", name))
                .line(getTranslation("programs.copy"), "copy", () -> new CopyProgramDialog(programs, program).open());
        if (program.archived()) {
            menu.line(getTranslation("programs.restore"), "restore", () -> restore(program));
        } else {
            menu.line(getTranslation("programs.archive"), "archive", () -> archive(program));
        }
        menu.setTestId("more-" + name);
        return menu;
    }

    private void archive(ProgramRow program) {
        programs.archive(program.id());
        refresh();
        Toast.undo(() -> restore(program), "programs.archive.done", name(program));
    }

    private void restore(ProgramRow program) {
        programs.restore(program.id());
        refresh();
        Toast.done("programs.restored", name(program));
    }

    private static String name(ProgramRow program) {
        return Formats.here().words(program.name());
    }
}
