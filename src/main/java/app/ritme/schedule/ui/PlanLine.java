package app.ritme.schedule.ui;

import app.ritme.schedule.plan.Lack;
import app.ritme.schedule.plan.PlanPreview.Line;
import app.ritme.schedule.plan.PlanPreview.Part;
import app.ritme.shared.ui.Badges;
import app.ritme.shared.ui.Kinds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One session in a proposal: what it is, and in words what happens to it and why. */
class PlanLine extends Div {

    private static final int MOST_NAMES = 4;

    PlanLine(Line line) {
        var time = new Span(SessionWords.hours(line.when()));
        time.addClassName("session-time");
        var title = SessionWords.title(line.kind(), line.title());
        var session = line.session();
        var name = session == null ? new Span(title) : new Anchor(ScheduleNavigation.session(session), title);
        name.getElement().getClassList().add("name");
        var who = new Span(Stream.of(String.join(", ", line.staff()), line.room(), guests(line.guests()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        who.addClassName("does");
        var words = new Div(Kinds.label(line.kind()), name, who);
        words.addClassNames("grow", "session-words");
        var why = new Div();
        why.addClassNames("btns", "badges");
        for (Lack lack : line.lacks()) {
            why.add(Badges.care(getTranslation("plan.lack." + lower(lack))));
        }
        reasons(line).forEach(reason -> why.add(Badges.plain(reason)));
        if (!line.absent().isEmpty()) {
            why.add(Badges.care(getTranslation("plan.absent", guests(line.absent()))));
        }
        addClassNames("session-row", Kinds.css(line.kind()));
        add(time, words, why);
    }

    private List<String> reasons(Line line) {
        var reasons = new ArrayList<String>();
        line.kept().ifPresent(kept -> reasons.add(getTranslation("plan.kept." + lower(kept))));
        line.was().ifPresent(was -> reasons.add(getTranslation("plan.was", SessionWords.when(was))));
        line.changes().stream()
                .filter(part -> part != Part.TIME)
                .map(part -> getTranslation("plan.part." + lower(part)))
                .forEach(reasons::add);
        return reasons;
    }

    private String guests(List<String> names) {
        return names.size() <= MOST_NAMES ? String.join(", ", names) : getTranslation("schedule.guests", names.size());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
