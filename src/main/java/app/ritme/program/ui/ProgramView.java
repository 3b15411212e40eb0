package app.ritme.program.ui;

import app.ritme.organisation.EquipmentService;
import app.ritme.people.SkillService;
import app.ritme.program.BlockId;
import app.ritme.program.BlockKind;
import app.ritme.program.DayDetails;
import app.ritme.program.DraftService;
import app.ritme.program.PlannedBlock;
import app.ritme.program.PlannedDay;
import app.ritme.program.ProgramDetails;
import app.ritme.program.ProgramId;
import app.ritme.program.ProgramService;
import app.ritme.program.PublishedPrograms;
import app.ritme.program.VersionRow;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A program: the arc of its days. Managers work on the draft; others, and who opens a published version, read. */
@Route(value = "programs/:program/:version?", layout = HouseLayout.class)
@RolesAllowed({"MANAGER", "STAFF"})
class ProgramView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgramService programs;
    private final PublishedPrograms published;
    private final DraftService drafts;
    private final Needs needs;
    private final Desk desk;
    private final Crumbs crumbs = new Crumbs();
    private final PageHeader header = new PageHeader("");
    private final Div notes = new Div();
    private final Palette palette;
    private final DayBoard board = new DayBoard(this::select, this::menu);
    private final CardBox arc = new CardBox(board);
    private final Div empty = new Div();
    private final Div below = new Div();
    private @Nullable ProgramDetails shown;
    private @Nullable BlockId selected;

    ProgramView(
            ProgramService programs,
            PublishedPrograms published,
            DraftService drafts,
            SkillService skills,
            EquipmentService equipment) {
        this.programs = programs;
        this.published = published;
        this.drafts = drafts;
        this.needs = new Needs(skills, equipment);
        this.desk = new Desk(drafts, this::program, block -> selected = block, this::refresh, this::changedElsewhere);
        palette = new Palette(this::put, () -> DayDialog.toAdd(desk).open());
        notes.addClassName("stack");
        below.addClassNames("cols", "cols-2", "program-below");

        addClassName("page");
        addClassName("program-page");
        var content = new Div(palette, arc, empty, below);
        content.addClassName("stack");
        add(crumbs, header, notes, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ProgramNavigation.program(event);
        selected = null;
        notes.removeAll();
        show(ProgramNavigation.number(event).map(number -> version(id, number)).orElseGet(() -> drafts.draft(id)));
    }

    @Override
    public String getPageTitle() {
        return Formats.here().words(program().data().name()) + " · "
                + CurrentHouse.get().name();
    }

    private ProgramDetails version(ProgramId id, int number) {
        return published.history(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(VersionRow::id)
                .map(published::details)
                .orElseThrow(NotFoundException::new);
    }

    private ProgramDetails program() {
        return Objects.requireNonNull(shown);
    }

    private boolean mayChange() {
        return CurrentHouse.get().role() == Role.MANAGER
                && program().isDraft()
                && !program().archived();
    }

    private void refresh() {
        notes.removeAll();
        show(drafts.draft(program().program()));
    }

    private void changedElsewhere() {
        refresh();
        var note = new Note(
                Note.Tone.CARE,
                Icons.PEOPLE,
                getTranslation("form.conflict.title"),
                getTranslation("program.conflict.text"));
        note.setTestId("conflict");
        notes.add(note.announced());
    }

    private void show(ProgramDetails program) {
        shown = program;
        var name = Formats.here().words(program.data().name());
        crumbs.show(name);
        header.setHeading(name);
        header.setSubtitle(ProgramStatus.line(program));
        header.withActions(new ProgramActions(program, desk, programs, published, mayChange()).buttons());
        boolean days = !program.days().isEmpty();
        palette.setVisible(days && mayChange());
        board.show(program);
        arc.setVisible(days);
        empty.setVisible(!days);
        empty.removeAll();
        if (!days) {
            empty.add(new FirstDays(desk, mayChange()));
        }
        showBlocks();
    }

    private void showBlocks() {
        board.mark(selected);
        below.removeAll();
        Selection.of(program(), selected).ifPresent(chosen -> {
            var card = new BlockCard(chosen, desk, needs, mayChange());
            below.add(card);
            card.focus();
        });
        if (program().isDraft() && !program().days().isEmpty()) {
            below.add(new FindingsCard(program(), desk, this::select, mayChange()));
        }
    }

    private void select(PlannedBlock block) {
        selected = block.id();
        showBlocks();
    }

    /** A new block of this kind, on the day of the chosen one. */
    private void put(BlockKind kind) {
        PlannedDay day = Selection.of(program(), selected)
                .map(Selection::day)
                .orElseGet(() -> program().days().getFirst().day());
        BlockDialog.toAdd(desk, needs, day, kind).open();
    }

    private @Nullable Component menu(DayDetails day) {
        return mayChange() ? new DayMenu(day, desk, needs) : null;
    }
}
