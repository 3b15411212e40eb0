package app.ritme.journal.ui;

import app.ritme.journal.Beside;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What else there is about a day: pain, and words of one's own. Closed until something is said or wanted. */
class BesideFields extends Details {

    private final Select<Integer> pain = new Select<>();
    private final MultiSelectComboBox<String> tags = new MultiSelectComboBox<>();

    /** @param known words that were used of late */
    BesideFields(Beside said, List<String> known) {
        pain.setLabel(getTranslation("check-in.pain"));
        pain.setItems(
                IntStream.rangeClosed(Beside.NO_PAIN, Beside.WORST_PAIN).boxed().toList());
        pain.setItemLabelGenerator(
                felt -> felt == null ? getTranslation("check-in.pain.open") : CheckInWords.pain(felt));
        pain.setEmptySelectionAllowed(true);
        pain.setEmptySelectionCaption(getTranslation("check-in.pain.open"));
        pain.setValue(said.pain());
        pain.setTestId("pain");
        var words = new LinkedHashSet<>(
                Stream.concat(said.tags().stream(), known.stream()).toList());
        tags.setLabel(getTranslation("check-in.tags"));
        tags.setHelperText(getTranslation("check-in.tags.help"));
        tags.setItems(words);
        tags.setValue(new LinkedHashSet<>(said.tags()));
        tags.setAllowCustomValue(true);
        tags.addCustomValueSetListener(event -> {
            var chosen = new LinkedHashSet<>(tags.getValue());
            chosen.add(event.getDetail().strip());
            words.addAll(chosen);
            tags.setItems(words);
            tags.setValue(chosen);
        });
        tags.setTestId("tags");
        var fields = new Div(pain, tags);
        fields.addClassName("form");
        setSummaryText(getTranslation("check-in.beside"));
        add(fields);
        setOpened(!said.isEmpty());
        addClassName("beside");
        setTestId("beside");
    }

    Beside said() {
        return new Beside(pain.getValue(), List.copyOf(tags.getValue()));
    }
}
