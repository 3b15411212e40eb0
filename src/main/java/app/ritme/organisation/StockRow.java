package app.ritme.organisation;

/**
 * How many there are of a kind of equipment at one location.
 *
 * @param name of the kind
 */
public record StockRow(EquipmentId kind, String name, int number) {}
