package app.ritme.outcome.compass;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.Stays;
import app.ritme.outcome.HouseDay;
import app.ritme.shared.Managers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sees of results: groups, and nobody in them. */
@Service
@Managers
@Transactional(readOnly = true)
public class EditionResultsService {

    private final CompassFigureRepository figures;
    private final Stays stays;
    private final HouseDay day;

    EditionResultsService(CompassFigureRepository figures, Stays stays, HouseDay day) {
        this.figures = figures;
        this.stays = stays;
        this.day = day;
    }

    /** @throws app.ritme.shared.NotFoundException when there is no such edition */
    public EditionResults of(EditionId edition) {
        stays.edition(edition, day.today());
        return EditionResults.of(figures.of(edition.value()));
    }
}
