package app.ritme.safety;

import app.ritme.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Row security shows each asker the alerts they may see: their own, of guests in their care, and those they are called to. */
interface AlertRepository extends JpaRepository<Alert, UUID> {

    String GUEST = "g.id, trim(concat(g.givenName, ' ', g.familyName))";

    /**
     * Raises an alert, unless one for this reason is open already or was raised about this day; of two at once one stays.
     *
     * @param day for what is about days
     * @return how many were raised: one or none
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into app.alert (tenant_id, id, person_id, reason, day, raised_at)"
                            + " values (app.current_tenant(), :id, :person, :reason, cast(:day as date), :now) on conflict do nothing")
    int raise(UUID id, UUID person, String reason, @Nullable LocalDate day, Instant now);

    default boolean raise(AlertId id, PersonId guest, Reason reason, @Nullable LocalDate day, Instant now) {
        return raise(id.value(), guest.value(), reason.name(), day, now) > 0;
    }

    @Query("select new app.ritme.safety.AlertRow(a.id, " + GUEST + ", a.raisedAt, h.id,"
            + " trim(concat(h.givenName, ' ', h.familyName)), w.passingOn)"
            + " from Alert a join AlertWatch w on w.id = a.id join Person g on g.id = a.personId"
            + " left join Person h on h.id = w.holderId where a.closedAt is null and a.personId <> :me"
            + " order by a.raisedAt, a.id")
    List<AlertRow> open(UUID me);

    @Query("select new app.ritme.safety.ClosedAlert(a.id, " + GUEST + ", a.raisedAt, a.closedAt,"
            + " trim(concat(c.givenName, ' ', c.familyName)))"
            + " from Alert a join Person g on g.id = a.personId join Person c on c.id = a.closedBy"
            + " where a.personId <> :me order by a.closedAt desc, a.id desc")
    List<ClosedAlert> closed(UUID me, Limit limit);

    @Query("select new app.ritme.safety.AlertCount("
            + "coalesce(sum(case when w.holderId is null or w.passingOn = true then 1 else 0 end), 0),"
            + " coalesce(sum(case when w.holderId = :me and w.passingOn = false then 1 else 0 end), 0))"
            + " from Alert a join AlertWatch w on w.id = a.id where a.closedAt is null and a.personId <> :me")
    AlertCount count(UUID me);

    @Query("select count(a) from Alert a where a.personId = :guest and a.closedAt is null")
    int countOpen(UUID guest);

    /** Those of one guest that are open, with who was called last and may still come, and who comes. */
    @Query("select new app.ritme.safety.OpenHelp(a.id, a.reason, a.raisedAt,"
            + " (select p.givenName from AlertCall c join Person p on p.id = c.colleagueId where c.alertId = a.id"
            + " and c.takenAt is null and (c.endsAt is null or c.endsAt > :now) order by c.calledAt desc limit 1), h.givenName)"
            + " from Alert a join AlertWatch w on w.id = a.id"
            + " left join Person h on h.id = w.holderId and w.passingOn = false"
            + " where a.personId = :guest and a.closedAt is null order by a.raisedAt desc, a.id desc")
    List<OpenHelp> openOf(UUID guest, Instant now);

    @Query("select a from Alert a where a.personId = :guest order by a.raisedAt desc, a.id desc")
    List<Alert> of(UUID guest, Limit limit);
}
