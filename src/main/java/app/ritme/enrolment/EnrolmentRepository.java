package app.ritme.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Queries join what is known to the left: names of persons, words of programs, zones of locations. */
interface EnrolmentRepository extends JpaRepository<Enrolment, UUID> {

    /** Each guest of a party that is here counts. */
    String GUESTS_IN_HOUSE = "select count(g) from EnrolmentGuest g"
            + " where g.enrolment.state = app.ritme.enrolment.EnrolmentState.ACTIVE";

    String LINE = "select new app.ritme.enrolment.EnrolmentLine(e, d.name, l.zone, v.name, g.personId,"
            + " trim(concat(p.givenName, ' ', p.familyName)), coalesce(trim(concat(c.givenName, ' ', c.familyName)), ''))"
            + " from Enrolment e join EnrolmentGuest g on g.enrolment = e join Person p on p.id = g.personId"
            + " join Edition d on d.id = e.editionId join Location l on l.id = d.locationId"
            + " join ProgramVersion v on v.id = e.programVersionId left join Person c on c.id = e.coachId";

    String STAY = "select new app.ritme.enrolment.Stay(e, g, trim(concat(p.givenName, ' ', p.familyName)))"
            + " from EnrolmentGuest g join g.enrolment e join Person p on p.id = g.personId"
            + " where e.state in (app.ritme.enrolment.EnrolmentState.CONFIRMED,"
            + " app.ritme.enrolment.EnrolmentState.ACTIVE)";

    String BY_NAME = " order by lower(p.givenName), lower(p.familyName), p.id";

    String MINE = " from EnrolmentGuest g join g.enrolment e join Edition d on d.id = e.editionId"
            + " join ProgramVersion v on v.id = e.programVersionId join Location l on l.id = d.locationId"
            + " where g.personId = :person";

    String MY_STAY = "select new app.ritme.enrolment.MyStay(e, v.name, d.name, l.name, l.zone)" + MINE
            + " and e.state in (app.ritme.enrolment.EnrolmentState.CONFIRMED,"
            + " app.ritme.enrolment.EnrolmentState.ACTIVE, app.ritme.enrolment.EnrolmentState.COMPLETED,"
            + " app.ritme.enrolment.EnrolmentState.STOPPED)";

    @Query(LINE + " where e.state in :states order by e.createdAt, e.id, g.position")
    List<EnrolmentLine> lines(Collection<EnrolmentState> states);

    @Query("select e.id from Enrolment e where e.state in :states order by e.departure desc, e.id")
    List<UUID> ids(Collection<EnrolmentState> states, Pageable page);

    @Query(LINE + " where e.id in :ids order by e.departure desc, e.id, g.position")
    List<EnrolmentLine> lines(List<UUID> ids);

    @Query(LINE + " where e.id = :enrolment order by g.position")
    List<EnrolmentLine> line(UUID enrolment);

    int countByStateIn(Collection<EnrolmentState> states);

    @Query(
            "select new app.ritme.enrolment.HistoryLine(s.at, s.state, coalesce(trim(concat(p.givenName, ' ', p.familyName)), ''),"
                    + " s.reason, s.note) from EnrolmentStep s left join Person p on p.id = s.byId"
                    + " where s.enrolment.id = :enrolment order by s.at, s.id")
    List<HistoryLine> history(UUID enrolment);

    /** With this guest in the party, the latest first. */
    @Query("select e from EnrolmentGuest g join g.enrolment e where e.editionId = :edition and g.personId = :guest"
            + " and e.state in :states order by e.createdAt desc, e.id")
    List<Enrolment> ofGuest(UUID edition, UUID guest, Collection<EnrolmentState> states, Limit limit);

    /** Who waits for a place in it, the longest first. */
    @Query("select e from Enrolment e where e.editionId = :edition"
            + " and e.state = app.ritme.enrolment.EnrolmentState.WAITLISTED and e.arrival >= :today"
            + " order by e.waitingSince, e.id")
    List<Enrolment> waiting(UUID edition, LocalDate today);

    /** How many parties have waited since before that moment for a place on one of these days. */
    @Query("select count(e) from Enrolment e where e.editionId = :edition"
            + " and e.state = app.ritme.enrolment.EnrolmentState.WAITLISTED"
            + " and e.arrival <= :departure and e.departure >= :arrival and e.waitingSince < :before")
    int countWaiting(UUID edition, LocalDate arrival, LocalDate departure, Instant before);

    /** Whether one of the party has a place elsewhere in these days. */
    @Query("select count(o) > 0 from EnrolmentGuest g join EnrolmentGuest o on o.personId = g.personId"
            + " where g.enrolment = :enrolment and o.enrolment <> :enrolment and o.holds = true"
            + " and o.arrival < :departure and o.departure > :arrival")
    boolean isElsewhere(Enrolment enrolment, LocalDate arrival, LocalDate departure);

    @Query(GUESTS_IN_HOUSE)
    long countGuestsInHouse();

    @Query(STAY + " and e.editionId = :edition and e.arrival <= :to and e.departure >= :from" + BY_NAME)
    List<Stay> stays(UUID edition, LocalDate from, LocalDate to);

    @Query(STAY + " and e.arrival <= :to and e.departure >= :from" + BY_NAME)
    List<Stay> between(LocalDate from, LocalDate to);

    @Query(STAY + " and e.arrival <= :day and e.departure >= :day" + BY_NAME)
    List<Stay> inHouse(LocalDate day);

    @Query("select l.zone" + MINE + " and e.state = app.ritme.enrolment.EnrolmentState.ACTIVE order by e.arrival desc")
    List<String> zoneOf(UUID person, Limit limit);

    /** The one that runs, else the next to come, else the last that was. */
    @Query(MY_STAY + " order by case e.state when app.ritme.enrolment.EnrolmentState.ACTIVE then 0"
            + " when app.ritme.enrolment.EnrolmentState.CONFIRMED then 1 else 2 end,"
            + " case when e.state = app.ritme.enrolment.EnrolmentState.CONFIRMED then e.arrival end, e.departure desc")
    List<MyStay> mine(UUID person, Limit limit);

    @Query(MY_STAY + " and e.state in (app.ritme.enrolment.EnrolmentState.CONFIRMED,"
            + " app.ritme.enrolment.EnrolmentState.ACTIVE, app.ritme.enrolment.EnrolmentState.COMPLETED,"
            + " app.ritme.enrolment.EnrolmentState.STOPPED) order by e.arrival, e.id")
    List<MyStay> staysOf(UUID person);

    @Query(MY_STAY + " and e.id = :enrolment")
    Optional<MyStay> stay(UUID person, UUID enrolment);

    @Query("select new app.ritme.enrolment.OfferMail(e, p.email, p.givenName, p.language, d.name, l.zone)"
            + " from EnrolmentGuest g join g.enrolment e join Person p on p.id = g.personId"
            + " join Edition d on d.id = e.editionId join Location l on l.id = d.locationId"
            + " where e.id = :enrolment and e.state = app.ritme.enrolment.EnrolmentState.OFFERED"
            + " and p.email is not null order by g.position")
    List<OfferMail> offerMail(UUID enrolment, Limit limit);
}
