package app.ritme.people.ui;

import app.ritme.people.SkillId;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.ComponentTexts;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what somebody can do; a word that is not in the list yet becomes a skill of the house. */
class SkillsBox extends MultiSelectComboBox<SkillRow> {

    private final SkillService skills;

    SkillsBox(SkillService skills, Collection<SkillRow> chosen) {
        this.skills = skills;
        ComponentTexts.on(this);
        setLabel(getTranslation("person.skills"));
        setItems(skills.skills());
        setItemLabelGenerator(SkillRow::name);
        setValue(Set.copyOf(chosen));
        setTestId("skills");
    }

    /** Lets a new word become a skill. */
    SkillsBox growing() {
        setHelperText(getTranslation("person.skills.help"));
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> add(event.getDetail().strip()));
        return this;
    }

    Set<SkillId> chosen() {
        return getValue().stream().map(SkillRow::id).collect(Collectors.toSet());
    }

    private void add(String name) {
        try {
            skills.add(name);
        } catch (Refusal known) {
            if (!known.key().equals("error.skill.taken")) {
                throw known;
            }
        }
        var all = skills.skills();
        var chosen = new HashSet<>(getValue());
        all.stream().filter(skill -> skill.name().equalsIgnoreCase(name)).forEach(chosen::add);
        setItems(all);
        setValue(chosen);
    }
}
