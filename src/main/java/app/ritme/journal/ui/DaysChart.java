package app.ritme.journal.ui;

import app.ritme.journal.Answer;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.Scale;
import app.ritme.journal.Trend;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.TrendChart;
import app.ritme.shared.ui.TrendChart.Size;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One scale over the last days: a sentence, a line, and the same as a table. */
class DaysChart extends CardBox {

    private final Scale scale;
    private final List<CheckInAnswers> days;

    /** @param days those on which this scale was answered, the first first; at least one */
    DaysChart(Scale scale, List<CheckInAnswers> days, Size size) {
        this.scale = scale;
        this.days = days;
        String name = CheckInWords.scale(scale);
        String says = says(scale, days);
        var title = new H2(name);
        title.addClassName("chart-name");
        var sentence = new Paragraph(says);
        sentence.addClassName("chart-says");
        var table = new Button(getTranslation("progress.table"), Icons.TABLE.create(), event -> table().open());
        table.addThemeVariants(ButtonVariant.TERTIARY);
        table.setAriaLabel(getTranslation("progress.table.of", name));
        table.setTestId("table-" + CheckInWords.name(scale));
        addClassName("chart-card");
        setTestId("chart-" + CheckInWords.name(scale));
        setClassName("chart-wide", size == Size.WIDE);
        add(title, sentence, chart(size, name + ": " + says), table);
    }

    static Trend trend(Scale scale, List<CheckInAnswers> days) {
        return Trend.of(days.stream()
                .map(day -> day.answers().get(scale))
                .filter(Objects::nonNull)
                .map(answer -> (int) answer.value())
                .toList());
    }

    private String says(Scale of, List<CheckInAnswers> over) {
        return switch (trend(of, over)) {
            case LIGHTER -> getTranslation("progress.lighter." + CheckInWords.name(of));
            case TOO_FEW, STEADY, CHANGING ->
                getTranslation("progress."
                        + trend(of, over).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private TrendChart chart(Size size, String sentence) {
        Map<LocalDate, Integer> values = days.stream().collect(Collectors.toMap(CheckInAnswers::day, day ->
                (int) answer(day).value()));
        LocalDate first = days.getFirst().day();
        LocalDate last = days.getLast().day();
        var here = Formats.here();
        return new TrendChart(
                size,
                sentence,
                new TrendChart.Ends(
                        CheckInWords.word(scale, Scale.LIGHTEST),
                        CheckInWords.word(scale, Scale.HEAVIEST),
                        here.day(first),
                        here.day(last)),
                first.datesUntil(last.plusDays(1))
                        .<@Nullable Integer>map(values::get)
                        .toList(),
                Scale.HEAVIEST,
                Scale.LIGHTEST);
    }

    private Dialog table() {
        var grid = new Grid<CheckInAnswers>();
        grid.addColumn(day -> Formats.here().day(day.day())).setHeader(getTranslation("progress.day"));
        grid.addColumn(this::words).setHeader(CheckInWords.scale(scale));
        grid.setItems(days.reversed());
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setTestId("table");
        var dialog = new Dialog(CheckInWords.scale(scale));
        dialog.add(grid);
        dialog.getFooter().add(new Button(getTranslation("progress.close"), event -> dialog.close()));
        return dialog;
    }

    private String words(CheckInAnswers day) {
        String word = CheckInWords.word(scale, answer(day).value());
        return answer(day).touched() ? word : getTranslation("progress.carried", word);
    }

    private Answer answer(CheckInAnswers day) {
        return Objects.requireNonNull(day.answers().get(scale));
    }
}
