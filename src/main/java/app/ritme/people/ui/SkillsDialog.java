package app.ritme.people.ui;

import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The house's own list of skills: each renamed or removed in its place, a new one at the end. */
class SkillsDialog extends Dialog {

    private static final int LONGEST = 60;

    private final SkillService skills;
    private final Runnable changed;
    private final Div list = new Div();
    private final TextField fresh = new TextField(getTranslation("skills.new"));

    SkillsDialog(SkillService skills, Runnable changed) {
        this.skills = skills;
        this.changed = changed;
        var add = new Button(getTranslation("skills.add"), event -> add());
        var close = new Button(getTranslation("skills.done"), event -> close());

        setHeaderTitle(getTranslation("skills.title"));
        fresh.setMaxLength(LONGEST);
        fresh.setTestId("new-skill");
        fresh.addKeyPressListener(Key.ENTER, event -> add());
        add.setTestId("add-skill");
        close.setTestId("skills-done");
        fresh.addClassName("grow");
        var row = new Div(fresh, add);
        row.addClassNames("row", "row-bottom");
        var text = new Paragraph(getTranslation("skills.text"));
        text.addClassName("soft");
        add(text, list, row);
        getFooter().add(close);
        refresh();
    }

    private void refresh() {
        var rows = new Rows();
        skills.skills().forEach(skill -> rows.row(name(skill), remove(skill)));
        list.removeAll();
        list.add(rows);
    }

    private TextField name(SkillRow skill) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("skills.name", skill.name()));
        name.setValue(skill.name());
        name.setMaxLength(LONGEST);
        name.setTestId("skill-" + skill.name());
        name.addValueChangeListener(event -> {
            if (at(name, () -> skills.rename(skill.id(), event.getValue()))) {
                Toast.done("skills.renamed", skill.name(), event.getValue().strip());
            }
        });
        return name;
    }

    private Button remove(SkillRow skill) {
        var remove = new Button(Icons.TRASH.create(), event -> {
            skills.remove(skill.id());
            refresh();
            changed.run();
            Toast.done("skills.removed", skill.name());
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeName("icon");
        remove.setAriaLabel(getTranslation("skills.remove", skill.name()));
        remove.setTestId("remove-" + skill.name());
        return remove;
    }

    private void add() {
        if (at(fresh, () -> skills.add(fresh.getValue()))) {
            fresh.clear();
            refresh();
        }
    }

    /** Does it, or says at the field why not. */
    private boolean at(TextField field, Runnable work) {
        field.setInvalid(false);
        try {
            work.run();
            changed.run();
            return true;
        } catch (Refusal refusal) {
            field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
            field.focus();
            return false;
        }
    }
}
