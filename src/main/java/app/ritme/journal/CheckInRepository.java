package app.ritme.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CheckInRepository extends JpaRepository<CheckIn, UUID> {

    @Query("select c from CheckIn c where c.personId = :person and c.day between :from and :until order by c.day")
    List<CheckIn> between(UUID person, LocalDate from, LocalDate until);

    List<CheckIn> findByDayAndPersonIdIn(LocalDate day, Collection<UUID> persons);
}
