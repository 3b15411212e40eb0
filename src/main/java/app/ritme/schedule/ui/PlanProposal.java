package app.ritme.schedule.ui;

import app.ritme.people.PersonName;
import app.ritme.schedule.plan.Outcome;
import app.ritme.schedule.plan.PlanPreview;
import app.ritme.schedule.plan.PlanPreview.Line;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What planning would do: how much of what, then what is to be looked at, then all of it by day. */
class PlanProposal extends Div {

    PlanProposal(PlanPreview preview, Runnable apply) {
        addClassName("stack");
        setTestId("proposal");
        add(head(preview, apply));
        if (!preview.unknown().isEmpty()) {
            add(withoutWeek(preview.unknown()));
        }
        addLines(preview.lacking(), "lack", Icons.WARNING, true);
        addLines(preview.with(Outcome.LEAVE_OUT), "leave-out", Icons.WARNING, true);
        addLines(preview.with(Outcome.CHANGE), "change", Icons.SWAP, true);
        addLines(preview.with(Outcome.REMOVE), "remove", Icons.MINUS, true);
        addLines(preview.with(Outcome.KEEP), "keep", Icons.PIN, true);
        addLines(preview.with(Outcome.ADD), "add", Icons.PLUS, false);
    }

    private Component head(PlanPreview preview, Runnable apply) {
        if (!preview.changesAnything()) {
            return new CardBox(new EmptyState(
                    Icons.CIRCLE_CHECK,
                    getTranslation(preview.same() == 0 ? "plan.nobody" : "plan.nothing"),
                    getTranslation(preview.same() == 0 ? "plan.nobody.text" : "plan.nothing.text", preview.same())));
        }
        var go = new Button(getTranslation("plan.apply"), Icons.CHECK.create(), event -> apply.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setTestId("apply-plan");
        var facts = new Div(
                fact("add", preview.with(Outcome.ADD).size()),
                fact("change", preview.with(Outcome.CHANGE).size()),
                fact("remove", preview.with(Outcome.REMOVE).size()),
                fact("keep", preview.with(Outcome.KEEP).size() + preview.same()));
        facts.addClassName("plan-facts");
        var text = new Paragraph(getTranslation("plan.apply.text"));
        text.addClassNames("soft", "grow");
        var foot = new Div(text, go);
        foot.addClassNames("row", "wrap", "plan-go");
        return new CardBox(facts, foot);
    }

    private Div fact(String what, int count) {
        var number = new Span(Formats.here().number(count));
        number.addClassName("plan-number");
        var fact = new Div(number, new Span(getTranslation("plan.fact." + what)));
        fact.setTestId("fact-" + what);
        return fact;
    }

    private Note withoutWeek(List<PersonName> people) {
        var hours = new Anchor(ScheduleNavigation.hours(), getTranslation("plan.unknown.go"));
        return new Note(
                        Note.Tone.PLAIN,
                        Icons.CLOCK,
                        getTranslation("plan.unknown"),
                        getTranslation("plan.unknown.text", SessionWords.people(people)))
                .withActions(hours);
    }

    private void addLines(List<Line> lines, String what, Icons icon, boolean open) {
        if (lines.isEmpty()) {
            return;
        }
        var byDay = new Div();
        Map<LocalDate, List<Line>> days = lines.stream()
                .collect(Collectors.groupingBy(line -> line.when().day(), TreeMap::new, Collectors.toList()));
        days.forEach((day, ofDay) -> byDay.add(day(day, ofDay)));
        var summary = new Span(getTranslation("plan.head." + what, lines.size()));
        summary.addClassName("strong");
        var head = new Span(icon.create(), summary);
        head.addClassName("row");
        var details = new Details(head, byDay);
        details.setOpened(open && lines.size() <= 40);
        details.addClassName("plan-lines");
        details.setTestId("lines-" + what);
        add(new CardBox(details));
    }

    private Div day(LocalDate day, List<Line> lines) {
        var head = new Paragraph(Formats.here().longDay(day));
        head.addClassNames("strong", "plan-day");
        var list = new Rows();
        lines.forEach(line -> list.row(new PlanLine(line)));
        return new Div(head, list);
    }
}
