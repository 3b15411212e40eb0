package app.ritme.outcome.ui;

import app.ritme.outcome.measure.Series;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One measure of somebody: what it says, what changed as a drawing, and all its values behind a button. */
class MeasureCard extends CardBox {

    private final Series series;
    private final String name;

    MeasureCard(Series series) {
        this.series = series;
        this.name = Formats.here().words(series.definition().name());
        String code = series.definition().measure().code();
        var title = new H2(name);
        title.addClassName("chart-name");
        addClassNames("chart-card", "measure-card");
        setTestId("measure-" + code);
        add(title);
    }

    /** A line that carries the card. */
    MeasureCard saying(String words) {
        return line(words, "chart-says");
    }

    /** A line below it. */
    MeasureCard adding(String words) {
        return line(words, "soft");
    }

    /** Where something comes from. */
    MeasureCard noting(String words) {
        return line(words, "source");
    }

    /** The drawing, where there are two values at least. */
    MeasureCard drawn(String sentence) {
        if (series.values().size() > 1) {
            add(new MeasureChart(series, name + ": " + sentence));
        }
        return this;
    }

    /** The way to all values. */
    MeasureCard withValues(Runnable open) {
        var all = new Button(getTranslation("measure.all"), Icons.TABLE.create(), event -> open.run());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setAriaLabel(getTranslation("measure.all.of", name));
        all.setTestId("values-" + series.definition().measure().code());
        add(all);
        return this;
    }

    private MeasureCard line(String words, String look) {
        var line = new Paragraph(words);
        line.addClassName(look);
        add(line);
        return this;
    }
}
