package app.ritme.organisation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface LocationRepository extends JpaRepository<Location, UUID> {

    /** A location beside one of its rooms and one kind of equipment, where it has any. */
    record Beside(
            Location location,
            @Nullable Room room,
            @Nullable UUID kind,
            @Nullable String name,
            @Nullable Integer number) {

        Stream<StockRow> stock() {
            return kind == null || name == null || number == null
                    ? Stream.empty()
                    : Stream.of(new StockRow(new EquipmentId(kind), name, number));
        }
    }

    /** Equipment stands beside the first of the rooms alone: each is read once, not once for each of the others. */
    @Query("select new app.ritme.organisation.LocationRepository$Beside(l, r, e.id, e.name, s.number)"
            + " from Location l left join Room r on r.locationId = l.id"
            + " left join EquipmentStock s on s.locationId = l.id and not exists"
            + " (select 1 from Room other where other.locationId = l.id and other.name < r.name)"
            + " left join s.equipment e order by l.name, l.id, r.name, e.name")
    List<Beside> whole();

    boolean existsByNameAndIdNot(String name, UUID id);

    /** The open ones, locked, so that the last two cannot be closed at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Location l where l.closedFrom is null order by l.id")
    List<Location> lockOpen();
}
