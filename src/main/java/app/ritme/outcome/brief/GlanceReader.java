package app.ritme.outcome.brief;

import app.ritme.outcome.brief.Glance.Filled;
import app.ritme.outcome.compass.CompassMoment;
import app.ritme.outcome.compass.CompassPair;
import app.ritme.outcome.compass.CompassRating;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.instrument.Instruments;
import app.ritme.outcome.measure.Change;
import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.HiddenFigures;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.Measures;
import app.ritme.people.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads in one statement what is asked and measured of a guest, and how many alerts are open, because a page about all
 * of them may ask few; in the caller's transaction.
 */
@Component
class GlanceReader {

    private static final String ALL = """
            select 'MEASURE' as kind, measure as what, definition_version as version, value as amount,
              measured_on as day, recorded_at as at, null as ratings
            from app.measurement where person_id = :person and struck_at is null
            union all
            select case when filled_at is null then 'WAITING' else 'FILLED' end, instrument, definition_version, null,
              coalesce(cast(filled_at as date), opens_on), filled_at, null
            from app.questionnaire where person_id = :person and withdrawn_at is null
              and (filled_at is not null or opens_on <= :today)
            union all
            select 'COMPASS', moment, 1, null, cast(finished_at as date), finished_at, array_to_string(ratings, ',')
            from app.compass where person_id = :person and finished_at is not null
            union all
            select 'HIDDEN', figure, 1, null, cast(:today as date), null, null from (%s) hidden
            union all
            select 'ALERTS', 'OPEN', 1, (%s), cast(:today as date), null, null
            order by day, at""";

    private final JdbcClient jdbc;
    private final String all;
    private final Instruments instruments;
    private final Measures measures;

    GlanceReader(
            JdbcClient jdbc, OpenAlerts alerts, HiddenFigures figures, Instruments instruments, Measures measures) {
        this.jdbc = jdbc;
        this.all = ALL.formatted(figures.query(), alerts.count());
        this.instruments = instruments;
        this.measures = measures;
    }

    private enum Kind {
        MEASURE,
        WAITING,
        FILLED,
        COMPASS,
        HIDDEN,
        ALERTS
    }

    private record Row(
            Kind kind,
            String what,
            int version,
            @Nullable BigDecimal amount,
            LocalDate day,
            @Nullable Instant at,
            @Nullable String ratings) {

        static Row of(ResultSet found, int number) throws SQLException {
            OffsetDateTime at = found.getObject("at", OffsetDateTime.class);
            return new Row(
                    Kind.valueOf(found.getString("kind")),
                    found.getString("what"),
                    found.getInt("version"),
                    found.getBigDecimal("amount"),
                    found.getObject("day", LocalDate.class),
                    at == null ? null : at.toInstant(),
                    found.getString("ratings"));
        }
    }

    Glance of(PersonId guest, LocalDate today) {
        List<Row> rows = jdbc.sql(all)
                .param("person", guest.value())
                .param("today", today)
                .query(Row::of)
                .list();
        return new Glance(
                changes(of(Kind.MEASURE, rows)),
                of(Kind.HIDDEN, rows).stream()
                        .map(row -> Figure.valueOf(row.what()))
                        .collect(Collectors.toSet()),
                of(Kind.WAITING, rows).stream().map(this::name).toList(),
                of(Kind.FILLED, rows).reversed().stream().map(this::filled).toList(),
                CompassPair.of(of(Kind.COMPASS, rows).stream()
                        .map(GlanceReader::rating)
                        .toList()),
                amount(of(Kind.ALERTS, rows).getFirst()).intValue());
    }

    private List<Change> changes(List<Row> measured) {
        var latest = new LinkedHashMap<String, Change>();
        var first = new LinkedHashMap<String, Row>();
        measured.forEach(row -> {
            Row from = first.putIfAbsent(row.what(), row);
            if (from != null) {
                latest.putLast(row.what(), change(from, row));
            }
        });
        return List.copyOf(latest.sequencedValues().reversed());
    }

    private Change change(Row from, Row to) {
        return new Change(measures.get(Measure.valueOf(to.what()), to.version()), amount(from), from.day(), amount(to));
    }

    private static BigDecimal amount(Row row) {
        return Optional.ofNullable(row.amount()).orElseThrow();
    }

    private Filled filled(Row row) {
        return new Filled(name(row), Optional.ofNullable(row.at()).orElseThrow());
    }

    private String name(Row row) {
        return instruments
                .shipped(Instrument.valueOf(row.what()), row.version())
                .name();
    }

    private static CompassRating rating(Row row) {
        return new CompassRating(
                CompassMoment.valueOf(row.what()),
                Arrays.stream(Optional.ofNullable(row.ratings()).orElseThrow().split(",", -1))
                        .<@Nullable Integer>map(Integer::valueOf)
                        .toList(),
                Optional.ofNullable(row.at()));
    }

    private static List<Row> of(Kind kind, List<Row> rows) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }
}
