package app.ritme.outcome.ui;

import app.ritme.outcome.QuestionnaireResult;
import app.ritme.outcome.Score;
import app.ritme.outcome.instrument.Definition;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;

/** A score with its bands, what it was before, and what it says and does not say. */
class ScoreCard extends CardBox {

    private final QuestionnaireResult result;
    private final Definition definition;
    private final Formats formats = Formats.here();

    ScoreCard(QuestionnaireResult result) {
        super(Icons.MEASURE, OutcomeWords.text("result.score"));
        this.result = result;
        this.definition = result.definition();
        addClassName("score-card");
        setTestId("score-card");
        var score = new Paragraph(score());
        score.addClassName("score-line");
        add(score);
        if (result.score().value() != null && !definition.bands().isEmpty()) {
            add(new BandBar(definition, result.score(), result.before()));
        }
        parts();
        change().ifPresent(words -> add(new Paragraph(words)));
        add(soft(formats.words(definition.means())));
        if (!definition.bands().isEmpty()) {
            add(soft(OutcomeWords.bands(definition)));
        }
        add(soft(definition.source() + ". " + definition.licence()));
    }

    private String score() {
        Integer value = result.score().value();
        if (value == null) {
            return getTranslation("outcome.score.none");
        }
        String figure = getTranslation("outcome.score", value, definition.key().most());
        return result.score()
                .band(definition)
                .map(band -> getTranslation("result.score.band", figure, formats.words(band.name())))
                .orElse(figure);
    }

    private void parts() {
        definition
                .parts()
                .forEach(part -> part.sum(result.answers())
                        .ifPresent(sum -> add(new Paragraph(getTranslation(
                                sum >= part.positive() ? "result.part.positive" : "result.part",
                                formats.words(part.name()),
                                sum,
                                part.positive())))));
    }

    private Optional<String> change() {
        if (result.change().isEmpty()) {
            return Optional.empty();
        }
        int change = result.change().getAsInt();
        LocalDate day = result.before()
                .map(Score::at)
                .orElseThrow()
                .atZone(formats.zone())
                .toLocalDate();
        String key = change == 0 ? "same" : change < 0 ? "lower" : "higher";
        String words = getTranslation("outcome.change." + key, Math.abs(change), formats.day(day));
        return Optional.of(result.counts()
                .map(counts -> words + " "
                        + getTranslation(
                                counts ? "result.counts" : "result.counts-not",
                                definition.change().points(),
                                definition.change().source()))
                .orElse(words));
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
