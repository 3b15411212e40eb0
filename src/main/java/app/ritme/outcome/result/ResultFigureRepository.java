package app.ritme.outcome.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove what is written; the database has none either. */
interface ResultFigureRepository extends Repository<ResultFigure, UUID> {

    /** Adds a figure, unless this guest of the edition has one of the same thing and moment; of two at once one stays. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "with trail as (insert into app.result_trail"
                    + " (tenant_id, id, person_id, edition_id, kind, subject, definition_version)"
                    + " values (app.current_tenant(), :trail, :person, :edition, :kind, :subject, :version)"
                    + " on conflict (tenant_id, person_id, edition_id, kind, subject, definition_version)"
                    + " do update set subject = excluded.subject returning id)"
                    + " insert into app.result_figure"
                    + " (tenant_id, id, edition_id, trail_id, kind, subject, definition_version, moment, value)"
                    + " select app.current_tenant(), :id, :edition, trail.id, :kind, :subject, :version, :moment, :value"
                    + " from trail on conflict (tenant_id, trail_id, moment) do nothing")
    void add(
            UUID id,
            UUID trail,
            UUID person,
            UUID edition,
            String kind,
            String subject,
            int version,
            String moment,
            BigDecimal value);

    /** Of an edition, in the order they came. */
    @Query("select f from ResultFigure f where f.editionId = :edition order by f.id")
    List<ResultFigure> of(UUID edition);
}
