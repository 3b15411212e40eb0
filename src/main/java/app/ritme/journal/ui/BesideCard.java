package app.ritme.journal.ui;

import app.ritme.journal.CheckInAnswers;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pain and words of one's own, day by day, the latest first; nothing where there were none. */
class BesideCard extends CardBox {

    BesideCard(List<CheckInAnswers> days) {
        super(Icons.NOTE, CheckInWords.text("check-in.beside.days"));
        List<CheckInAnswers> told =
                days.reversed().stream().filter(day -> !day.beside().isEmpty()).toList();
        setVisible(!told.isEmpty());
        setTestId("beside-days");
        var rows = new Rows();
        told.forEach(day -> {
            var when = new Span(Formats.here().day(day.day()));
            when.addClassNames("strong", "nowrap");
            var row = rows.row(new Span(words(day)));
            row.addComponentAsFirst(when);
        });
        add(rows);
    }

    private static String words(CheckInAnswers day) {
        return Stream.concat(
                        Optional.ofNullable(day.beside().pain())
                                .map(felt -> CheckInWords.text("check-in.pain.said", CheckInWords.pain(felt)))
                                .stream(),
                        day.beside().tags().stream())
                .collect(Collectors.joining(" · "));
    }
}
