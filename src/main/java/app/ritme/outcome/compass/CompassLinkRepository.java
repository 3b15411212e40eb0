package app.ritme.outcome.compass;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CompassLinkRepository extends JpaRepository<CompassLink, UUID> {

    @Modifying
    @Query("delete from CompassLink k where k.aftercareId = :aftercare and k.moment <> :moment")
    void forgetOthers(UUID aftercare, CompassMoment moment);
}
