package app.ritme.organisation;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Things of one kind that guests use, such as rowers; any of them does as well as another. */
@Entity
class Equipment {

    private static final int MOST = 500;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String name;

    @OneToMany(mappedBy = "equipment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EquipmentStock> stocks = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Equipment() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Equipment(EquipmentData data) {
        describe(data);
    }

    final void describe(EquipmentData data) {
        if (data.name().isBlank()) {
            throw new Refusal("error.name.empty");
        }
        Map<LocationId, Integer> wanted = new HashMap<>(data.numbers());
        wanted.values().removeIf(number -> number == 0);
        if (wanted.isEmpty() || wanted.values().stream().anyMatch(number -> number < 0 || number > MOST)) {
            throw new Refusal("error.equipment.number", MOST);
        }
        this.name = data.name().strip();
        stocks.removeIf(stock -> !wanted.containsKey(stock.location()));
        wanted.forEach((location, number) -> stocks.stream()
                .filter(stock -> stock.location().equals(location))
                .findFirst()
                .ifPresentOrElse(
                        stock -> stock.become(number), () -> stocks.add(new EquipmentStock(this, location, number))));
    }

    EquipmentId id() {
        return new EquipmentId(id);
    }

    String name() {
        return name;
    }

    EquipmentRow row() {
        return new EquipmentRow(
                id(),
                name,
                stocks.stream().collect(Collectors.toUnmodifiableMap(EquipmentStock::location, EquipmentStock::number)),
                version());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
