package app.ritme.outcome.result;

import app.ritme.enrolment.EditionId;
import app.ritme.outcome.instrument.ResponsibleClinician;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.HiddenFigures;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the figures of an edition, and which of them are told, in one statement; in the caller's transaction. */
@Component
class ResultReader {

    /** Figures in the order they came. */
    private static final String ALL = """
            select 'EDITION' as row, null as kind, null as subject, 0 as definition_version, null as moment,
              0.0 as value, null::uuid as trail_id, null::uuid as id
            from app.edition where id = :edition
            union all
            select 'HIDDEN', null, hidden.figure, 0, null, 0.0, null, null from (%s) hidden
            union all
            select 'CLINICIAN', null, null, 0, null, 0.0, null, null where %s
            union all
            select 'FIGURE', kind, subject, definition_version, moment, value, trail_id, id
            from app.result_figure where edition_id = :edition
            order by id""";

    private final JdbcClient jdbc;
    private final String all;

    ResultReader(JdbcClient jdbc, HiddenFigures hidden, ResponsibleClinician clinician) {
        this.jdbc = jdbc;
        this.all = ALL.formatted(hidden.queryFromAll(), clinician.condition());
    }

    private enum Kind {
        EDITION,
        HIDDEN,
        CLINICIAN,
        FIGURE
    }

    /** As the one statement answers; what a kind has not is null, and never asked for. */
    private record Row(
            String row, String kind, String subject, int definitionVersion, String moment, double value, UUID trailId) {

        boolean is(Kind which) {
            return row.equals(which.name());
        }

        ResultFigure figure() {
            return new ResultFigure(
                    trailId,
                    new ResultSubject(ResultSubject.Kind.valueOf(kind), subject, definitionVersion),
                    ResultMoment.valueOf(moment),
                    value);
        }
    }

    /**
     * What an edition has.
     *
     * @param figures in the order they came
     * @param hidden kinds of numbers that no guest of it sees
     * @param clinician whether somebody answers for what needs one
     */
    record Read(List<ResultFigure> figures, Set<Figure> hidden, boolean clinician) {}

    /** Empty where the house has no such edition. */
    Optional<Read> of(EditionId edition) {
        List<Row> rows = jdbc.sql(all).param("edition", edition.value()).query(Row.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
        return rows.stream().noneMatch(row -> row.is(Kind.EDITION))
                ? Optional.empty()
                : Optional.of(new Read(
                        rows.stream()
                                .filter(row -> row.is(Kind.FIGURE))
                                .map(Row::figure)
                                .toList(),
                        rows.stream()
                                .filter(row -> row.is(Kind.HIDDEN))
                                .map(row -> Figure.valueOf(row.subject()))
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class))),
                        rows.stream().anyMatch(row -> row.is(Kind.CLINICIAN))));
    }
}
