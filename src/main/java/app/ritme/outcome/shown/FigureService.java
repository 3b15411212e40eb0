package app.ritme.outcome.shown;

import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.outcome.measure.Figure;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which numbers the guests of the house do not see of themselves, and those of each edition. */
@Service
@Managers
@Transactional(readOnly = true)
public class FigureService {

    private final FigureChoiceRepository choices;
    private final EditionService editions;

    FigureService(FigureChoiceRepository choices, EditionService editions) {
        this.choices = choices;
        this.editions = editions;
    }

    /** What the house says, and each edition that runs or is to come. */
    public HouseFigures all() {
        List<FigureChoice> all = choices.findAll();
        return new HouseFigures(
                said(all, null),
                editions.editions(false).stream()
                        .map(edition -> new EditionFigures(edition.id(), edition.name(), said(all, edition.id())))
                        .toList());
    }

    /** For all guests of the house of whom nothing nearer is said; a kind that is not in it stays as it is. */
    @Transactional
    public void choose(Map<Figure, Showing> said) {
        keep(null, said);
    }

    /**
     * For the guests of an edition, whatever the house says; a kind that is not in it stays as it is.
     *
     * @throws NotFoundException when there is no such edition
     */
    @Transactional
    public void choose(EditionId edition, Map<Figure, Showing> said) {
        editions.edition(edition);
        keep(edition, said);
    }

    private void keep(@Nullable EditionId edition, Map<Figure, Showing> said) {
        Map<Figure, FigureChoice> known = choices.findAll().stream()
                .filter(choice -> choice.isOf(edition))
                .collect(Collectors.toMap(FigureChoice::figure, Function.identity()));
        said.forEach((figure, showing) -> keep(edition, figure, showing, Optional.ofNullable(known.get(figure))));
    }

    private void keep(@Nullable EditionId edition, Figure figure, Showing showing, Optional<FigureChoice> known) {
        showing.hides()
                .ifPresentOrElse(
                        hide -> known.ifPresentOrElse(
                                choice -> choice.hide(hide),
                                () -> choices.save(new FigureChoice(edition, figure, hide))),
                        () -> known.ifPresent(choices::delete));
    }

    private static Map<Figure, Showing> said(List<FigureChoice> all, @Nullable EditionId edition) {
        return all.stream()
                .filter(choice -> choice.isOf(edition))
                .collect(Collectors.toMap(FigureChoice::figure, FigureChoice::showing));
    }
}
