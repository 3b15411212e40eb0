package app.ritme.outcome.result;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.Stays;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes what a guest answered or was measured a second time, for the editions they were in, without the guest; in the
 * transaction of whoever may see the first.
 */
@Component
public class ResultFigures {

    /** Unless this guest of the edition has one of the same thing and moment; of two at once one stays. */
    private static final String ADD = """
            with trail as (
              insert into app.result_trail (tenant_id, id, person_id, edition_id, kind, subject, definition_version)
              values (app.current_tenant(), :trail, :person, :edition, :kind, :subject, :version)
              on conflict (tenant_id, person_id, edition_id, kind, subject, definition_version)
                do update set subject = excluded.subject
              returning id)
            insert into app.result_figure
              (tenant_id, id, edition_id, trail_id, kind, subject, definition_version, moment, value)
            select app.current_tenant(), :id, :edition, trail.id, :kind, :subject, :version, :moment, :value from trail
            on conflict (tenant_id, trail_id, moment) do nothing""";

    private final JdbcClient jdbc;
    private final Stays stays;

    ResultFigures(JdbcClient jdbc, Stays stays) {
        this.jdbc = jdbc;
        this.stays = stays;
    }

    /** The first in a window counts: one that took its place would move a mean by one guest. */
    public void note(PersonId guest, ResultSubject subject, BigDecimal value, LocalDate day) {
        stays.of(guest)
                .forEach(stay -> ResultMoment.on(day, stay.arrival(), stay.departure())
                        .ifPresent(moment -> add(guest, stay, subject, moment, value)));
    }

    private void add(PersonId guest, MyStay stay, ResultSubject subject, ResultMoment moment, BigDecimal value) {
        jdbc.sql(ADD)
                .param("id", Ids.next())
                .param("trail", Ids.next())
                .param("person", guest.value())
                .param("edition", stay.editionId().value())
                .param("kind", subject.kind().name())
                .param("subject", subject.code())
                .param("version", subject.version())
                .param("moment", moment.name())
                .param("value", value)
                .update();
    }
}
