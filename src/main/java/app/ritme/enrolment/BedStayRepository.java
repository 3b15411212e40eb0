package app.ritme.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BedStayRepository extends JpaRepository<BedStay, UUID> {

    /** Where guests can sleep on all of these nights. */
    @Query("select new app.ritme.enrolment.Bedroom(r.id, r.name, r.capacity) from Room r"
            + " where r.locationId = :location and r.kind = app.ritme.organisation.RoomKind.BEDROOM"
            + " and (r.closedFrom is null or r.closedFrom >= :until) order by r.name")
    List<Bedroom> bedrooms(UUID location, LocalDate until);

    @Query("select b from BedStay b join Room r on r.id = b.roomId where r.locationId = :location"
            + " and b.arrival < :until and b.departure > :from")
    List<BedStay> at(UUID location, LocalDate from, LocalDate until);

    @Query("select b from BedStay b where b.enrolmentId = :enrolment")
    List<BedStay> of(UUID enrolment);

    @Query("select distinct r.name from BedStay b join Room r on r.id = b.roomId where b.enrolmentId = :enrolment"
            + " order by r.name")
    List<String> rooms(UUID enrolment);
}
