package app.ritme.journal.ui;

import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.Scale;
import app.ritme.shared.ui.TrendChart.Size;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The scales that were answered over the last days, in pairs; of an odd number the first is wide. */
class DaysCharts extends Div {

    private static final List<Scale> ORDER =
            List.of(Scale.SLEEP, Scale.MOOD, Scale.ENERGY, Scale.STRESS, Scale.SORENESS);

    DaysCharts(List<CheckInAnswers> days) {
        addClassName("charts");
        List<Scale> answered = ORDER.stream()
                .filter(scale -> days.stream().anyMatch(day -> day.answers().containsKey(scale)))
                .toList();
        boolean odd = answered.size() % 2 == 1;
        for (Scale scale : answered) {
            boolean wide = odd && scale == answered.getFirst();
            add(new DaysChart(
                    scale,
                    days.stream()
                            .filter(day -> day.answers().containsKey(scale))
                            .toList(),
                    wide ? Size.WIDE : Size.NARROW));
        }
    }
}
