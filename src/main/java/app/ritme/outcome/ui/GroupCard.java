package app.ritme.outcome.ui;

import app.ritme.outcome.compass.EditionResults;
import app.ritme.outcome.result.HouseResults.Told;
import app.ritme.outcome.result.ResultGroup;
import app.ritme.outcome.result.ResultMoment;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What a group scored or was measured: a line for each thing, a column for each moment. */
final class GroupCard<T> extends CardBox {

    private static final char MINUS = '\u2212';

    /**
     * @param code of its words and of its test id
     * @param decimals how exact a mean of this is
     */
    GroupCard(Icons icon, String code, List<Told<T>> told, Function<T, String> name, Function<T, Integer> decimals) {
        super(icon, OutcomeWords.text("results." + code));
        setTestId("edition-" + code);
        if (told.isEmpty()) {
            add(Note.plain(OutcomeWords.text("results.few")));
            return;
        }
        var grid = new Grid<Told<T>>();
        grid.addColumn(line -> name.apply(line.what()))
                .setHeader(OutcomeWords.text("results." + code + ".what"))
                .setWidth("10rem")
                .setFlexGrow(1)
                .setFrozen(true);
        for (ResultMoment moment : reached(told)) {
            grid.addColumn(line -> figure(line, moment, decimals.apply(line.what())))
                    .setHeader(OutcomeWords.text("results.when." + OutcomeWords.code(moment)))
                    .setAutoWidth(true);
        }
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setItems(told);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setTestId(code);
        add(grid, Note.plain(OutcomeWords.text("results.read", EditionResults.GROUP)));
    }

    /** Of which there is anything to tell; the others are to come. */
    private static <T> List<ResultMoment> reached(List<Told<T>> told) {
        return Arrays.stream(ResultMoment.values())
                .filter(moment -> told.stream().anyMatch(line -> line.moments().containsKey(moment)))
                .toList();
    }

    /** A dash where there are too few. */
    private static <T> String figure(Told<T> line, ResultMoment moment, int decimals) {
        ResultGroup group = line.moments().get(moment);
        if (group == null) {
            return OutcomeWords.text("results.none");
        }
        String mean = number(group.mean(), decimals);
        return group.change()
                .map(change -> OutcomeWords.text("results.figure.change", mean, group.size(), signed(change, decimals)))
                .orElseGet(() -> OutcomeWords.text("results.figure", mean, group.size()));
    }

    private static String signed(double change, int decimals) {
        String number = number(change, decimals);
        return change > 0 ? "+" + number : number.replace('-', MINUS);
    }

    private static String number(double value, int decimals) {
        return Formats.here().number(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
