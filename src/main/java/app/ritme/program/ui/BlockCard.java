package app.ritme.program.ui;

import app.ritme.program.PlannedBlock;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Kinds;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The block that is chosen: what it is, and what can be done with it. */
class BlockCard extends CardBox {

    BlockCard(Selection chosen, Desk desk, Needs needs, boolean mayChange) {
        var block = chosen.block();
        var title = new H2(ProgramWords.title(block));
        var line = new Paragraph(String.join(
                " · ",
                Formats.here().words(chosen.day().name()),
                Formats.here().minutes(block.minutes()),
                ProgramWords.hours(block)));
        line.addClassNames("soft", "small");
        var facts = new Div();
        facts.addClassNames("row", "wrap", "block-facts");
        facts(block, needs).forEach(facts::add);
        var words = new Div(title, line, facts);
        words.addClassName("grow");
        var head = new Div(Kinds.tile(block.kind()), words);
        head.addClassNames("row", "row-4", "top");

        setTestId("block-card");
        getElement().setAttribute("aria-label", title.getText());
        getElement().setAttribute("tabindex", "-1");
        add(head);
        if (mayChange) {
            add(actions(chosen, desk, needs));
        }
    }

    /** Here one goes on after a block was chosen. */
    void focus() {
        getElement().executeJs("this.focus({ preventScroll: true }); this.scrollIntoView({ block: 'nearest' })");
    }

    private List<Badge> facts(PlannedBlock block, Needs needs) {
        var facts = new ArrayList<Badge>();
        facts.add(Badges.plain(Kinds.word(block.kind())));
        facts.add(Badges.plain(ProgramWords.group(block)));
        needs.skill(block)
                .map(skill -> Badges.plain(getTranslation("program.needs", skill.name())))
                .ifPresent(facts::add);
        needs.equipment(block).map(Badges::plain).ifPresent(facts::add);
        if (block.roomKind() != null) {
            facts.add(Badges.plain(getTranslation("program.in", ProgramWords.room(block.roomKind()))));
        }
        if (block.indoorFallback() != null) {
            facts.add(Badges.plain(getTranslation("program.indoor", ProgramWords.room(block.indoorFallback()))));
        }
        if (block.intensity() > 0) {
            facts.add(Badges.plain(ProgramWords.intensity(block.intensity())));
        }
        block.muscleGroups().stream()
                .sorted()
                .map(muscles -> Badges.plain(ProgramWords.muscles(muscles)))
                .forEach(facts::add);
        return facts;
    }

    private Div actions(Selection chosen, Desk desk, Needs needs) {
        var day = chosen.day();
        var block = chosen.block();
        var change = new Button(
                getTranslation("program.block.change"),
                event -> BlockDialog.toChange(desk, needs, day, block).open());
        var move = new Button(getTranslation("program.move"), event -> new MoveDialog(desk, day, block).open());
        var also = new Button(getTranslation("program.also"), event -> new AlsoDialog(desk, block).open());
        var remove = new Button(getTranslation("program.block.remove"), event -> remove(chosen, desk));
        change.setTestId("change-block");
        move.setTestId("move-block");
        also.setTestId("also-block");
        also.setVisible(!AlsoDialog.without(desk.seen().get(), block).isEmpty());
        remove.setTestId("remove-block");
        change.setIcon(Icons.EDIT.create());
        var actions = new Div(change, move, also, remove);
        actions.addClassNames("btns", "block-actions");
        return actions;
    }

    private static void remove(Selection chosen, Desk desk) {
        var block = chosen.block();
        if (desk.change(version -> desk.drafts().removeBlock(block.id(), version))) {
            Toast.undo(() -> putBack(chosen, desk), "program.block.removed", ProgramWords.title(block));
        }
    }

    /** As it was, with the group it was in as far as other days still have that. */
    private static void putBack(Selection removed, Desk desk) {
        var group = desk.seen().get().days().stream()
                .flatMap(day -> day.day().blocks().stream())
                .filter(other -> other.groupKey().equals(removed.block().groupKey()))
                .map(PlannedBlock::id)
                .findFirst()
                .orElse(null);
        var data = BlockDialog.dataOf(removed.block(), group);
        desk.change(version ->
                desk.choose().accept(desk.drafts().addBlock(removed.day().id(), data, version)));
    }
}
