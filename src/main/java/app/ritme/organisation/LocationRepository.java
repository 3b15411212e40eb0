package app.ritme.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LocationRepository extends JpaRepository<Location, UUID> {

    /** A location beside one of its rooms, where it has any. */
    record LocationAndRoom(Location location, @Nullable Room room) {}

    @Query("select new app.ritme.organisation.LocationRepository$LocationAndRoom(l, r)"
            + " from Location l left join Room r on r.locationId = l.id order by l.name, l.id, r.name")
    List<LocationAndRoom> withRooms();

    boolean existsByNameAndIdNot(String name, UUID id);

    /** The open ones, locked, so that the last two cannot be closed at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Location l where l.closedFrom is null order by l.id")
    List<Location> lockOpen();
}
