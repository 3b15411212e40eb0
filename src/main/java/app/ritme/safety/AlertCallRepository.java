package app.ritme.safety;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AlertCallRepository extends JpaRepository<AlertCall, UUID> {

    @Query("select c from AlertCall c where c.alertId = :alert order by c.calledAt, c.id")
    List<AlertCall> of(UUID alert);
}
