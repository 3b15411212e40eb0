package app.ritme.outcome.shown;

import app.ritme.outcome.measure.Figure;
import app.ritme.outcome.measure.HiddenFigures;
import app.ritme.people.PersonId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of all that is said about the numbers of a guest, what counts: the nearest to the guest, and of those, hidden. */
@Component
class SaidFigures implements HiddenFigures {

    /** Of every edition the guest is, was or will be in: what was hidden during a stay stays hidden after it. */
    private static final String HIDDEN = """
            select figure from (
              select distinct on (figure) figure, hidden from (
                select 1 as nearness, figure, hidden from app.figure_choice where edition_id is null
                union all
                select 2, c.figure, c.hidden
                from app.figure_choice c where exists (
                  select 1 from app.enrolment e
                  join app.enrolment_guest g on g.tenant_id = e.tenant_id and g.enrolment_id = e.id
                  where e.tenant_id = c.tenant_id and e.edition_id = c.edition_id and g.person_id = :person
                    and e.state in ('OFFERED', 'CONFIRMED', 'ACTIVE', 'COMPLETED', 'STOPPED'))
                union all
                select 3, figure, hidden from app.guest_figure_choice where person_id = :person) said
              order by figure, nearness desc, hidden desc) nearest
            where hidden""";

    private static final String HIDDEN_FROM_ALL = """
            select figure from (
              select distinct on (figure) figure, hidden from app.figure_choice
              where edition_id is null or edition_id = :edition
              order by figure, edition_id is null) nearest
            where hidden""";

    private final JdbcClient jdbc;

    SaidFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String query() {
        return HIDDEN;
    }

    @Override
    public String queryFromAll() {
        return HIDDEN_FROM_ALL;
    }

    @Override
    public Set<Figure> from(PersonId guest) {
        Set<Figure> hidden = EnumSet.noneOf(Figure.class);
        jdbc.sql(HIDDEN)
                .param("person", guest.value())
                .query((found, number) -> Figure.valueOf(found.getString("figure")))
                .list()
                .forEach(hidden::add);
        return hidden;
    }
}
