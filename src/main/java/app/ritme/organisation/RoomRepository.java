package app.ritme.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoomRepository extends JpaRepository<Room, UUID> {

    List<Room> findAllByOrderByName();

    boolean existsByLocationId(UUID location);

    boolean existsByLocationIdAndNameAndIdNot(UUID location, String name, UUID id);
}
