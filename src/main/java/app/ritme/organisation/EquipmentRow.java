package app.ritme.organisation;

import java.util.Map;

/**
 * A kind of equipment.
 *
 * @param numbers how many there are at each location that has any
 */
public record EquipmentRow(EquipmentId id, String name, Map<LocationId, Integer> numbers, long version) {}
