package app.ritme.enrolment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EditionNightRepository extends JpaRepository<EditionNight, UUID> {

    /** In the order of their dates, so that two who want the same nights never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from EditionNight n where n.editionId = :edition and n.night >= :from and n.night < :until"
            + " order by n.night")
    List<EditionNight> lock(UUID edition, LocalDate from, LocalDate until);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from EditionNight n where n.editionId = :edition order by n.night")
    List<EditionNight> lockAll(UUID edition);

    @Query("select n.night from EditionNight n where n.editionId = :edition and n.night >= :from and n.night < :until")
    Set<LocalDate> dates(UUID edition, LocalDate from, LocalDate until);

    /** The most guests the house has on any of these nights, of all its editions. */
    @Query("select coalesce(max(s.persons), 0) from (select sum(n.personsTaken) as persons from EditionNight n"
            + " where n.night >= :from and n.night < :until group by n.night) s")
    long mostGuests(LocalDate from, LocalDate until);

    @Modifying
    @Query("delete from EditionNight n where n.editionId = :edition")
    void clear(UUID edition);
}
