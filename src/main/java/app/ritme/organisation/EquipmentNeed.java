package app.ritme.organisation;

import app.ritme.shared.Refusal;
import java.io.Serializable;

/**
 * How much of one kind of equipment something needs.
 *
 * @param eachGuest whether every guest needs so many; else all of them together
 */
public record EquipmentNeed(EquipmentId kind, int number, boolean eachGuest) implements Serializable {

    public static final int MOST = 100;

    /** @throws Refusal when it is none, or more than anybody has */
    public EquipmentNeed {
        if (number < 1 || number > MOST) {
            throw new Refusal("error.equipment.need", MOST);
        }
    }

    /** How many that is for so many guests. */
    public int of(int guests) {
        return eachGuest ? number * guests : number;
    }
}
