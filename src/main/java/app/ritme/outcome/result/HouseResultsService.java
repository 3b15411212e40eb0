package app.ritme.outcome.result;

import app.ritme.enrolment.EditionId;
import app.ritme.outcome.compass.EditionResults;
import app.ritme.outcome.compass.EditionResultsService;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Instruments;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.HiddenFigures;
import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.measure.Measures;
import app.ritme.outcome.result.HouseResults.Told;
import app.ritme.outcome.result.ResultSubject.Kind;
import app.ritme.shared.Managers;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sees of an edition: compass, questionnaires and measures of groups, and nobody in them. */
@Service
@Managers
@Transactional(readOnly = true)
public class HouseResultsService {

    private final EditionResultsService compass;
    private final ResultFigureRepository figures;
    private final Instruments instruments;
    private final Measures measures;
    private final HiddenFigures hidden;

    HouseResultsService(
            EditionResultsService compass,
            ResultFigureRepository figures,
            Instruments instruments,
            Measures measures,
            HiddenFigures hidden) {
        this.compass = compass;
        this.figures = figures;
        this.instruments = instruments;
        this.measures = measures;
        this.hidden = hidden;
    }

    /** @throws app.ritme.shared.NotFoundException when there is no such edition */
    public HouseResults of(EditionId edition) {
        EditionResults rated = compass.of(edition);
        Map<ResultSubject, List<ResultFigure>> bySubject =
                figures.of(edition.value()).stream().collect(Collectors.groupingBy(ResultFigure::subject));
        return new HouseResults(rated, questionnaires(bySubject), measures(bySubject, edition));
    }

    /** What needs a clinician is not told while nobody answers for it. */
    private List<Told<Definition>> questionnaires(Map<ResultSubject, List<ResultFigure>> bySubject) {
        List<Told<Definition>> all = told(
                bySubject,
                Kind.QUESTIONNAIRE,
                subject -> instruments.shipped(subject.instrument(), subject.version()),
                Comparator.comparing(Definition::instrument));
        return all.stream().anyMatch(one -> one.what().instrument().needsClinician()) && !instruments.hasClinician()
                ? all.stream()
                        .filter(one -> !one.what().instrument().needsClinician())
                        .toList()
                : all;
    }

    /** What is hidden from all guests is no goal of the edition either. */
    private List<Told<MeasureDefinition>> measures(
            Map<ResultSubject, List<ResultFigure>> bySubject, EditionId edition) {
        List<Told<MeasureDefinition>> all = told(
                bySubject,
                Kind.MEASURE,
                subject -> measures.get(subject.measure(), subject.version()),
                Comparator.comparing(MeasureDefinition::measure));
        if (all.stream().noneMatch(one -> isOf(EnumSet.allOf(Figure.class), one))) {
            return all;
        }
        Set<Figure> kinds = hidden.fromAllOf(edition);
        return all.stream().filter(one -> !isOf(kinds, one)).toList();
    }

    private static boolean isOf(Set<Figure> kinds, Told<MeasureDefinition> told) {
        return Figure.anyOf(kinds, told.what().measure());
    }

    private static <T> List<Told<T>> told(
            Map<ResultSubject, List<ResultFigure>> bySubject,
            Kind kind,
            Function<ResultSubject, T> definition,
            Comparator<T> order) {
        return bySubject.entrySet().stream()
                .filter(one -> one.getKey().is(kind))
                .map(one -> new Told<>(definition.apply(one.getKey()), WholeGroups.of(one.getValue())))
                .filter(one -> !one.moments().isEmpty())
                .sorted(Comparator.comparing(Told::what, order))
                .toList();
    }
}
