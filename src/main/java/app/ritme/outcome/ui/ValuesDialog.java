package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Measured;
import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.MoreMenu;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

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

    private Div words(Measured value) {
        var name = new Span(MeasureWords.value(series.definition(), value.value()));
        name.addClassName("name");
        var words = new Div(name, line(MeasureWords.taken(value)));
        words.addClassName("instrument-words");
        series.before(value)
                .forEach(wrong -> words.add(line(getTranslation(
                        "measure.was",
                        MeasureWords.value(series.definition(), wrong.value()),
                        MeasureWords.taken(wrong)))));
        return words;
    }

    private static Span line(String words) {
        var line = new Span(words);
        line.addClassName("does");
        return line;
    }
}
