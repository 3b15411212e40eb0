package app.ritme.organisation;

import java.util.Map;

/**
 * What somebody fills in about a kind of equipment.
 *
 * @param numbers how many there are at each location; what is left out or zero is not there
 */
public record EquipmentData(String name, Map<LocationId, Integer> numbers) {}
