package app.ritme.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TravelTimeRepository extends JpaRepository<TravelTime, UUID> {

    Optional<TravelTime> findByOneIdAndOtherId(UUID one, UUID other);
}
