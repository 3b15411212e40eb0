package app.ritme.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LocationRepository extends JpaRepository<Location, UUID> {

    List<Location> findAllByOrderByName();

    boolean existsByNameAndIdNot(String name, UUID id);

    long countByClosedFromIsNullAndIdNot(UUID id);
}
