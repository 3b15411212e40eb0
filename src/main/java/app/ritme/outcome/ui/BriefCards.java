package app.ritme.outcome.ui;

import app.ritme.journal.Answer;
import app.ritme.journal.CheckInAnswers;
import app.ritme.journal.Scale;
import app.ritme.journal.Trend;
import app.ritme.outcome.brief.Brief;
import app.ritme.outcome.brief.Glance;
import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.measure.Change;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** The cards of a brief: few words each, no figure where a word will do. */
class BriefCards {

    /** Of what was handed in, so many are named. */
    private static final int FILLED = 4;

    private final Brief brief;
    private final Formats formats = Formats.here();

    BriefCards(Brief brief) {
        this.brief = brief;
    }

    /** The last answer of each scale in its word, and where the last two weeks went. */
    CardBox checkIns() {
        var card = new CardBox(Icons.PROGRESS, OutcomeWords.text("brief.check-ins"));
        card.setTestId("check-ins");
        var rows = new Rows();
        for (Scale scale : Scale.values()) {
            List<CheckInAnswers> answered = brief.days().stream()
                    .filter(day -> day.answers().containsKey(scale))
                    .toList();
            if (!answered.isEmpty()) {
                rows.row(
                        new NamedLines(
                                OutcomeWords.text("check-in.scale." + OutcomeWords.code(scale)),
                                trend(scale, answered)),
                        strong(word(scale, answered.getLast())));
            }
        }
        boolean nothing = rows.getComponentCount() == 0;
        card.add(nothing ? soft("brief.check-ins.none") : rows);
        return nothing
                ? card
                : card.withHint(OutcomeWords.text(
                        "brief.check-ins.last",
                        formats.day(brief.days().getLast().day())));
    }

    /** What was measured twice at least, that of the last day first. */
    CardBox changes() {
        var card = new CardBox(Icons.MEASURE, OutcomeWords.text("brief.changes"));
        card.setTestId("changes");
        List<Change> changes = brief.glance().changes();
        if (changes.isEmpty()) {
            card.add(soft("brief.changes.none"));
            return card;
        }
        var rows = new Rows();
        changes.forEach(change -> rows.row(
                new NamedLines(formats.words(change.definition().name()), MeasureWords.change(change)),
                strong(MeasureWords.value(change.definition(), change.last()))));
        card.add(rows);
        return card;
    }

    CardBox questionnaires(String page) {
        var link = new Anchor(page, OutcomeWords.text("brief.questionnaires.all"));
        link.addClassName("link");
        var card = new CardBox(Icons.ASSESSMENT, OutcomeWords.text("brief.questionnaires")).withAction(link);
        card.setTestId("questionnaires");
        Glance glance = brief.glance();
        var rows = new Rows();
        glance.waiting().forEach(name -> rows.row(new Span(name), new Span(OutcomeWords.text("brief.waits"))));
        glance.filled().stream()
                .limit(FILLED)
                .forEach(filled -> rows.row(
                        new Span(filled.name()),
                        new Span(OutcomeWords.text(
                                "brief.filled",
                                formats.day(filled.at().atZone(formats.zone()).toLocalDate())))));
        card.add(rows.getComponentCount() == 0 ? soft("brief.questionnaires.none") : rows);
        return card;
    }

    Component compass() {
        CompassPair pair = brief.glance().compass();
        return pair.first().isPresent()
                ? new CompassCard(pair)
                : new CardBox(Icons.LEAF, OutcomeWords.text("compass.title"), soft("brief.compass.none"));
    }

    private static String trend(Scale scale, List<CheckInAnswers> answered) {
        Trend trend = Trend.of(
                answered.stream().map(day -> (int) answer(scale, day).value()).toList());
        return OutcomeWords.text("brief.trend." + OutcomeWords.code(trend));
    }

    private static String word(Scale scale, CheckInAnswers day) {
        return OutcomeWords.text("check-in.word." + OutcomeWords.code(scale) + "."
                + answer(scale, day).value());
    }

    private static Answer answer(Scale scale, CheckInAnswers day) {
        return Objects.requireNonNull(day.answers().get(scale));
    }

    private static Span strong(String word) {
        var strong = new Span(word);
        strong.addClassNames("strong", "answer-word");
        return strong;
    }

    private static Paragraph soft(String key) {
        var words = new Paragraph(OutcomeWords.text(key));
        words.addClassName("soft");
        return words;
    }
}
