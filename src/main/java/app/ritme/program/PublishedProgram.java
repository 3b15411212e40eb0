package app.ritme.program;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A version of a program that can be sold; it never changes.
 *
 * @param lengthDays the longest stay, days of arrival and departure both counted: one night less than days
 * @param capacityRooms only of a residential program; absent when only persons are counted
 */
public record PublishedProgram(
        ProgramId program,
        ProgramVersionId version,
        int number,
        ProgramKind kind,
        LocalizedText name,
        LocalizedText summary,
        int lengthDays,
        Money price,
        int capacityPersons,
        @Nullable Integer capacityRooms)
        implements Serializable {}
