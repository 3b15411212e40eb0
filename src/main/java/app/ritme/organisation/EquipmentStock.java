package app.ritme.organisation;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How many there are of a kind of equipment at one location. */
@Entity
class EquipmentStock {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "equipment_id")
    private Equipment equipment;

    private UUID locationId;
    private int number;

    @SuppressWarnings("NullAway.Init")
    protected EquipmentStock() {}

    EquipmentStock(Equipment equipment, LocationId location, int number) {
        this.equipment = equipment;
        this.locationId = location.value();
        this.number = number;
    }

    void become(int other) {
        this.number = other;
    }

    LocationId location() {
        return new LocationId(locationId);
    }

    int number() {
        return number;
    }
}
