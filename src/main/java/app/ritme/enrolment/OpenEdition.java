package app.ritme.enrolment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An edition somebody may still come to.
 *
 * @param arrival the first day on which there is a place; where there is none, the first day somebody could arrive
 * @param places for whoever arrives then; 0 when it is full or others wait for what comes free
 */
public record OpenEdition(EditionRow row, LocalDate arrival, int places) implements Serializable {

    public boolean isFull() {
        return places == 0;
    }
}
