package app.ritme.outcome.compass;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CompassRepository extends JpaRepository<Compass, UUID> {

    /** Of a guest: those finished in their order, then those that are not. */
    @Query("select c from Compass c where c.personId = :person order by c.finishedAt nulls last, c.id")
    List<Compass> of(UUID person);
}
