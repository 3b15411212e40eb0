package app.ritme.program;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A program as its draft calls it.
 *
 * @param published the number of the latest published version; 0 before the first
 * @param ahead whether the draft has something that is not published
 */
public record ProgramRow(
        ProgramId id,
        ProgramKind kind,
        LocalizedText name,
        LocalizedText summary,
        int lengthDays,
        Money price,
        int capacityPersons,
        @Nullable Integer capacityRooms,
        int published,
        boolean ahead,
        boolean archived)
        implements Serializable {}
