package app.ritme.journal;

import app.ritme.people.CareId;
import app.ritme.people.CareRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks after me, and until when they may read an entry of mine.
 *
 * @param until their last day with it; absent when it is not shared with them
 */
public record Reader(
        UUID care, UUID person, String name, @Nullable LocalDate until) implements Serializable {

    static Reader of(CareRow row, @Nullable LocalDate until) {
        return new Reader(row.care(), row.carer(), row.carerName(), until);
    }

    public CareId careId() {
        return new CareId(care);
    }

    public boolean mayRead() {
        return until != null;
    }

    public String givenName() {
        return name.split(" ", 2)[0];
    }
}
