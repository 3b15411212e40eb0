package app.ritme.program;

import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in about a program.
 *
 * @param outcomes what a guest goes home with
 * @param lengthDays the longest stay, days of arrival and departure both counted
 * @param price of the whole length for one guest
 * @param capacityRooms only of a residential program; absent when only persons are counted
 */
public record ProgramData(
        LocalizedText name,
        LocalizedText summary,
        LocalizedText outcomes,
        int lengthDays,
        Money price,
        int capacityPersons,
        @Nullable Integer capacityRooms)
        implements Serializable {}
