package app.ritme.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A location with its rooms, its equipment and its weights.
 *
 * @param closedFrom first local day on which it is closed; absent while it is open
 * @param ways minutes to other locations, where somebody said so
 */
public record LocationRow(
        LocationId id,
        String name,
        ZoneId zone,
        String address,
        @Nullable LocalDate closedFrom,
        long version,
        List<RoomRow> rooms,
        List<StockRow> equipment,
        Map<LocationId, Integer> ways,
        Weights weights) {

    /** From which nobody said how far it is to others, or which weights it has. */
    public LocationRow(
            LocationId id,
            String name,
            ZoneId zone,
            String address,
            @Nullable LocalDate closedFrom,
            long version,
            List<RoomRow> rooms,
            List<StockRow> equipment) {
        this(id, name, zone, address, closedFrom, version, rooms, equipment, Map.of(), Weights.NONE);
    }

    /** How many there are here of a kind of equipment. */
    public int number(EquipmentId kind) {
        return equipment.stream()
                .filter(stock -> stock.kind().equals(kind))
                .mapToInt(StockRow::number)
                .sum();
    }

    /** What a kind of equipment that is here is called; empty where there is none. */
    public String nameOf(EquipmentId kind) {
        return equipment.stream()
                .filter(stock -> stock.kind().equals(kind))
                .map(StockRow::name)
                .findFirst()
                .orElse("");
    }
}
