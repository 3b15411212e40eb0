package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.shown.Showing;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which kinds of numbers are hidden in one place: a house, an edition or a guest. */
class FiguresDialog extends FormDialog {

    private final Consumer<Map<Figure, Showing>> save;
    private final Map<Figure, RadioButtonGroup<Showing>> choices = new EnumMap<>(Figure.class);

    /**
     * @param offered what can be said of a kind; the first is said where nothing is
     * @param said a kind of which nothing is said is not in it
     */
    FiguresDialog(
            String title,
            String text,
            List<Showing> offered,
            Map<Figure, Showing> said,
            Consumer<Map<Figure, Showing>> save) {
        super(title, OutcomeWords.text("figures.save"));
        this.save = save;
        fields(new Paragraph(text));
        Arrays.stream(Figure.values()).forEach(figure -> {
            var choice = new RadioButtonGroup<Showing>(OutcomeWords.figure(figure));
            choice.setItems(offered);
            choice.setItemLabelGenerator(showing -> getTranslation("figures.choice." + OutcomeWords.code(showing)));
            choice.setValue(said.getOrDefault(figure, offered.getFirst()));
            choice.setTestId("figure-" + OutcomeWords.code(figure));
            choices.put(figure, choice);
            fields(choice);
        });
    }

    /** Says what the guest does not see now, whoever said so. */
    FiguresDialog hiding(Set<Figure> hidden, String guest) {
        String kinds = hidden.stream().sorted().map(OutcomeWords::figure).collect(Collectors.joining(", "));
        var now = Note.plain(
                hidden.isEmpty()
                        ? getTranslation("figures.now.none", guest)
                        : getTranslation("figures.now", guest, kinds));
        now.setTestId("hidden-now");
        fields(now);
        return this;
    }

    @Override
    protected void save() {
        var said = new EnumMap<Figure, Showing>(Figure.class);
        choices.forEach((figure, choice) -> said.put(figure, choice.getValue()));
        save.accept(said);
    }
}
