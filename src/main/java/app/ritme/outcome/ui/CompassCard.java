package app.ritme.outcome.ui;

import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.compass.CompassRating;
import app.ritme.outcome.compass.CompassResult;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Rows;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The first and the last compass of somebody, drawn and in words. */
class CompassCard extends CardBox {

    /** @param pair with one compass at least */
    CompassCard(CompassPair pair) {
        super(Icons.LEAF, OutcomeWords.text("compass.title"));
        setTestId("compass");
        add(new CompassDrawing(pair), legend(pair), rows(pair));
    }

    private Paragraph legend(CompassPair pair) {
        var legend = new Paragraph();
        legend.addClassNames("compass-legend", "soft", "small");
        pair.first().ifPresent(first -> legend.add(sign(pair.last().isPresent() ? "dash" : "whole", first)));
        pair.last().ifPresent(last -> legend.add(sign("whole", last)));
        return legend;
    }

    private static Span sign(String look, CompassRating rating) {
        var sign = new Span(CompassWords.moment(rating.moment()));
        sign.addClassName(look);
        return sign;
    }

    private Rows rows(CompassPair pair) {
        var rows = new Rows();
        for (CompassResult result : CompassResult.values()) {
            String first = pair.first()
                    .map(rating -> CompassWords.rating(rating.of(result)))
                    .orElse("");
            var word = new Span(pair.last()
                    .map(last -> CompassWords.rating(last.of(result)))
                    .filter(last -> !last.equals(first))
                    .map(last -> getTranslation("compass.from-to", first, last))
                    .orElse(first));
            word.addClassName("answer-word");
            rows.row(new Span(CompassWords.name(result)), word);
        }
        return rows;
    }
}
