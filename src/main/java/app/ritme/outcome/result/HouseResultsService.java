package app.ritme.outcome.result;

import app.ritme.enrolment.EditionId;
import app.ritme.outcome.compass.CompassGroups;
import app.ritme.outcome.instrument.Definition;
import app.ritme.outcome.instrument.Instruments;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.MeasureDefinition;
import app.ritme.outcome.measure.Measures;
import app.ritme.outcome.result.HouseResults.Told;
import app.ritme.outcome.result.ResultSubject.Kind;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager sees of an edition: compass, questionnaires and measures of groups, and nobody in them. */
@Service
@Managers
@Transactional(readOnly = true)
public class HouseResultsService {

    private final ResultReader reader;
    private final CompassGroups compass;
    private final Instruments instruments;
    private final Measures measures;

    HouseResultsService(ResultReader reader, CompassGroups compass, Instruments instruments, Measures measures) {
        this.reader = reader;
        this.compass = compass;
        this.instruments = instruments;
        this.measures = measures;
    }

    /** @throws NotFoundException when there is no such edition */
    public HouseResults of(EditionId edition) {
        ResultReader.Read read = reader.of(edition).orElseThrow(NotFoundException::new);
        Map<ResultSubject, List<ResultFigure>> bySubject =
                read.figures().stream().collect(Collectors.groupingBy(ResultFigure::subject));
        return new HouseResults(
                compass.of(edition), questionnaires(bySubject, read.clinician()), measures(bySubject, read.hidden()));
    }

    /** What needs a clinician is not told while nobody answers for it. */
    private List<Told<Definition>> questionnaires(Map<ResultSubject, List<ResultFigure>> bySubject, boolean clinician) {
        return told(
                bySubject,
                subject -> subject.is(Kind.QUESTIONNAIRE)
                        && (clinician || !subject.instrument().needsClinician()),
                subject -> instruments.shipped(subject.instrument(), subject.version()),
                Comparator.comparing(Definition::instrument));
    }

    /** What is hidden from all guests is no goal of the edition either. */
    private List<Told<MeasureDefinition>> measures(
            Map<ResultSubject, List<ResultFigure>> bySubject, Set<Figure> hidden) {
        return told(
                bySubject,
                subject -> subject.is(Kind.MEASURE) && !Figure.anyOf(hidden, subject.measure()),
                subject -> measures.get(subject.measure(), subject.version()),
                Comparator.comparing(MeasureDefinition::measure));
    }

    private static <T> List<Told<T>> told(
            Map<ResultSubject, List<ResultFigure>> bySubject,
            Predicate<ResultSubject> wanted,
            Function<ResultSubject, T> definition,
            Comparator<T> order) {
        return bySubject.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .map(one -> new Told<>(definition.apply(one.getKey()), WholeGroups.of(one.getValue())))
                .filter(one -> !one.moments().isEmpty())
                .sorted(Comparator.comparing(Told::what, order))
                .toList();
    }
}
