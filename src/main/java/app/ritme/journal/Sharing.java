package app.ritme.journal;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may read an entry, and who did.
 *
 * @param readers all who look after its writer now; nobody once the stay is over
 * @param today by the clock of where its writer is
 * @param lastDay the last day it can be shared until
 * @param readings the latest first
 */
public record Sharing(List<Reader> readers, LocalDate today, LocalDate lastDay, List<Reading> readings)
        implements Serializable {

    public boolean isShared() {
        return readers.stream().anyMatch(Reader::mayRead);
    }
}
