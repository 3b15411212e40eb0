package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Measured;
import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All values of one measure, the latest first, with what stood in their place before. */
class ValuesDialog extends Dialog {

    private final Series series;
    private final Rows rows = new Rows();

    ValuesDialog(Series series) {
        this.series = series;
        setHeaderTitle(Formats.here().words(series.definition().name()));
        setWidth("34rem");
        setTestId("values");
        add(rows);
        getFooter().add(new Button(getTranslation("measure.close"), event -> close()));
    }

    /** To be read only. */
    ValuesDialog toRead() {
        series.values().reversed().forEach(value -> rows.row(words(value)));
        return this;
    }

    /** With what can be done about each; the dialog closes first. */
    ValuesDialog toMend(Consumer<Measured> correct, Consumer<Measured> strike) {
        series.values().reversed().forEach(value -> rows.row(words(value), menu(value, correct, strike)));
        return this;
    }

    private MoreMenu menu(Measured value, Consumer<Measured> correct, Consumer<Measured> strike) {
        var menu = new MoreMenu(getTranslation("measure.more", Formats.here().dayAndYear(value.day())))
                .line(getTranslation("measure.correct"), "correct", () -> {
                    close();
                    correct.accept(value);
                })
                .line(getTranslation("measure.strike"), "strike", () -> {
                    close();
                    strike.accept(value);
                });
        menu.setTestId("more-value");
        return menu;
    }

    private NamedLines words(Measured value) {
        Stream<String> before = series.before(value).stream().map(this::was);
        return new NamedLines(
                amount(value),
                Stream.concat(Stream.of(MeasureWords.taken(value)), before).toArray(String[]::new));
    }

    private String was(Measured wrong) {
        return getTranslation("measure.was", amount(wrong), MeasureWords.taken(wrong));
    }

    private String amount(Measured measured) {
        return MeasureWords.value(series.definition(), measured.value());
    }
}
