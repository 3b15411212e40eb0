package app.ritme.outcome.compass;

import app.ritme.enrolment.EditionId;
import org.springframework.stereotype.Component;

/** The compass of an edition by group; in the transaction of a caller who knows that the house has that edition. */
@Component
public class CompassGroups {

    private final CompassFigureRepository figures;

    CompassGroups(CompassFigureRepository figures) {
        this.figures = figures;
    }

    public EditionResults of(EditionId edition) {
        return EditionResults.of(figures.of(edition.value()));
    }
}
