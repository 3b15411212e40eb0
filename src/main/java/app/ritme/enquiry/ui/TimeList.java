package app.ritme.enquiry.ui;

import app.ritme.enquiry.FreeTime;
import app.ritme.enquiry.Talk;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The free times, day by day; a tap on one takes it. A few days first, the others on asking. */
class TimeList extends Section {

    private static final int DAYS_AT_ONCE = 2;

    private final Talk talk;
    private final Formats formats;
    private final Consumer<FreeTime> chosen;
    private final Map<LocalDate, List<FreeTime>> days;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("talk.more"));
    private int shown;

    TimeList(Talk talk, Formats formats, Consumer<FreeTime> chosen) {
        this.talk = talk;
        this.formats = formats;
        this.chosen = chosen;
        this.days =
                talk.times().stream().collect(Collectors.groupingBy(FreeTime::day, TreeMap::new, Collectors.toList()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setTestId("talk-more");
        more.addClickListener(event -> showMore());

        add(
                new H2(getTranslation(talk.planned().isPresent() ? "talk.move" : "talk.times")),
                new Paragraph(getTranslation("talk.zone", talk.zone().getId())));
        if (days.isEmpty()) {
            add(Note.plain(getTranslation("talk.none")));
        } else {
            add(list, more);
            showMore();
        }
    }

    private void showMore() {
        days.entrySet().stream()
                .skip(shown)
                .limit(DAYS_AT_ONCE)
                .forEach(day -> list.add(new H3(formats.longDay(day.getKey())), times(day.getValue())));
        shown += DAYS_AT_ONCE;
        more.setVisible(shown < days.size());
    }

    private Div times(List<FreeTime> times) {
        var row = new Div();
        row.addClassName("front-times");
        times.forEach(time -> row.add(button(time)));
        return row;
    }

    private Button button(FreeTime time) {
        String clock = formats.time(time.at());
        String host = talk.hosts().getOrDefault(time.host().value(), "");
        var button = new Button(clock);
        button.setAriaLabel(getTranslation("talk.take", formats.fullDay(time.day()), clock, host));
        button.setDisableOnClick(true);
        button.setTestId("time-" + time.day() + "-" + clock);
        button.addClickListener(event -> chosen.accept(time));
        return button;
    }
}
