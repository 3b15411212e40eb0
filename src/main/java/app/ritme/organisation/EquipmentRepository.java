package app.ritme.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EquipmentRepository extends JpaRepository<Equipment, UUID> {

    @Query("select distinct e from Equipment e left join fetch e.stocks order by e.name")
    List<Equipment> withStocks();

    @Query("select e from Equipment e left join fetch e.stocks where e.id = :id")
    Optional<Equipment> withStocks(UUID id);

    boolean existsByNameIgnoreCaseAndIdNot(String name, UUID id);

    @Query("select count(s) > 0 from EquipmentStock s where s.locationId = :location")
    boolean isAt(UUID location);
}
