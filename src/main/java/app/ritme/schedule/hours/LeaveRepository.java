package app.ritme.schedule.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LeaveRepository extends JpaRepository<Leave, UUID> {

    List<Leave> findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(UUID person, LocalDate day);
}
