package app.ritme.journal;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * One answer of a check-in.
 *
 * @param value from {@link Scale#HEAVIEST} to {@link Scale#LIGHTEST}
 * @param touched whether it was tapped that day; else it was carried over from the day before
 */
@Embeddable
public record Answer(short value, boolean touched) implements Serializable {

    private static final int HEAVY = 2;
    private static final int LIGHT = 4;

    public Answer {
        if (value < Scale.HEAVIEST || value > Scale.LIGHTEST) {
            throw new IllegalArgumentException("no answer: " + value);
        }
    }

    static Answer tapped(int value) {
        return new Answer((short) value, true);
    }

    Answer carriedOver() {
        return new Answer(value, false);
    }

    /** Whether it is one of the two heaviest. */
    public boolean isHeavy() {
        return value <= HEAVY;
    }

    /** Whether it is one of the two lightest. */
    public boolean isLight() {
        return value >= LIGHT;
    }
}
