package app.ritme.organisation;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomRepository extends JpaRepository<Room, UUID> {

    boolean existsByLocationId(UUID location);

    boolean existsByLocationIdAndNameAndIdNot(UUID location, String name, UUID id);
}
