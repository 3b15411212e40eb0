package app.ritme.safety.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DutyShiftRepository extends JpaRepository<DutyShift, UUID> {

    String WHO = " from DutyShift s join Person p on p.id = s.colleagueId join Member m on m.personId = s.colleagueId"
            + " where m.state = app.ritme.people.MemberState.ACTIVE and m.role <> app.ritme.shared.Role.GUEST";

    /** Who is on duty then and works here still, who began first first. */
    @Query("select new app.ritme.safety.duty.OnDuty(p.id, p.givenName, p.familyName, s.endsAt)" + WHO
            + " and s.startsAt <= :moment and s.endsAt > :moment order by s.startsAt, s.id")
    List<OnDuty> onDuty(Instant moment);

    @Query("select new app.ritme.safety.duty.ShiftRow(s.id, p.id, p.givenName, p.familyName, s.startsAt, s.endsAt)"
            + WHO + " and s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id")
    List<ShiftRow> between(Instant from, Instant until);
}
