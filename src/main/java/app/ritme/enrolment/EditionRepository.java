package app.ritme.enrolment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Queries join what is known to the left: the words of the program, the name and zone of the location. */
interface EditionRepository extends JpaRepository<Edition, UUID> {

    String ROW = "select new app.ritme.enrolment.EditionRow(d, v.name, l.name, l.zone,"
            + " coalesce((select max(n.personsTaken) from EditionNight n where n.editionId = d.id"
            + " and (n.night >= :today or d.endsOn < :today)), 0),"
            + " coalesce((select max(n.roomsTaken) from EditionNight n where n.editionId = d.id"
            + " and (n.night >= :today or d.endsOn < :today)), 0),"
            + " (select count(w) from Enrolment w where w.editionId = d.id"
            + " and w.state = app.ritme.enrolment.EnrolmentState.WAITLISTED))"
            + " from Edition d join ProgramVersion v on v.id = d.programVersionId"
            + " join Location l on l.id = d.locationId";

    @Query(ROW + " where d.endsOn is null or d.endsOn >= :today order by d.startsOn, d.name, d.id")
    List<EditionRow> current(LocalDate today);

    @Query(ROW + " where d.endsOn < :today order by d.endsOn desc, d.name, d.id")
    List<EditionRow> past(LocalDate today);

    @Query(ROW + " where d.id = :edition")
    Optional<EditionRow> row(UUID edition, LocalDate today);

    /** Each edition of these days with each of its nights that is counted; one without any once. */
    @Query("select new app.ritme.enrolment.CountedNight(d, n) from Edition d left join EditionNight n"
            + " on n.editionId = d.id and n.night >= :from and n.night <= :to"
            + " where d.startsOn <= :to and (d.endsOn is null or d.endsOn >= :from)"
            + " order by d.startsOn, d.name, d.id")
    List<CountedNight> counted(LocalDate from, LocalDate to);

    /** Waits for whoever adds nights to it, or changes how many it takes, at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Edition d where d.id = :edition")
    Edition lock(UUID edition);

    @Query("select l.zone from Location l where l.id = :location")
    String zone(UUID location);

    @Query("select count(e) > 0 from Enrolment e where e.editionId = :edition and e.state not in"
            + " (app.ritme.enrolment.EnrolmentState.CANCELLED)")
    boolean isSettled(UUID edition);
}
