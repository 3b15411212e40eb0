package app.ritme.outcome.ui;

import app.ritme.outcome.QuestionnaireResult;
import app.ritme.outcome.Score;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What came of a questionnaire, for the guest: the figure, with whom it is talked about, and what it does not say. */
class MyResult extends Div {

    private final QuestionnaireResult result;

    MyResult(QuestionnaireResult result, Optional<String> carer) {
        this.result = result;
        addClassName("stack");
        var score = new Paragraph(score());
        score.addClassName("score-line");
        score.setTestId("score");
        var talk = new Paragraph(carer.map(name -> getTranslation("outcome.talk", name))
                .orElseGet(() -> getTranslation("outcome.talk.anyone")));
        talk.addClassName("questionnaire-lead");
        var card = new CardBox(score, talk);
        changed().ifPresent(words -> {
            var change = new Paragraph(words);
            change.addClassName("soft");
            change.setTestId("change");
            card.add(change);
        });
        var means = new Paragraph(Formats.here().words(result.definition().means()));
        means.addClassName("soft");
        card.add(means);
        var licence = new Paragraph(
                result.definition().source() + ". " + result.definition().licence());
        licence.addClassNames("soft", "small");
        var done = new Anchor(OutcomeNavigation.outcomes(), getTranslation("outcome.done"));
        done.addClassNames("button", "button-primary", "wide");
        done.setTestId("done");
        var foot = new Div(done);
        foot.addClassName("sticky-foot");
        add(
                card,
                new CardBox(Icons.EYE, getTranslation("outcome.readers"), new ReaderRows(result.readings())),
                licence,
                foot);
    }

    private String score() {
        Integer value = result.score().value();
        return value == null
                ? getTranslation("outcome.score.none")
                : getTranslation(
                        "outcome.score", value, result.definition().key().most());
    }

    /** Said without praise and without worry: what it was, not whether that is good. */
    private Optional<String> changed() {
        Formats here = Formats.here();
        return result.before()
                .filter(then -> result.change().isPresent())
                .map(Score::at)
                .map(at -> at.atZone(here.zone()).toLocalDate())
                .map(day -> {
                    int change = result.change().getAsInt();
                    String key = change == 0 ? "same" : change < 0 ? "lower" : "higher";
                    return getTranslation("outcome.change." + key, Math.abs(change), here.day(day));
                });
    }
}
