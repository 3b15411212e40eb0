package app.ritme.schedule.hall;

import app.ritme.program.BlockKind;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What the hall shows. What is planned for one guest alone is not in it.
 *
 * @param accent the colour of the house
 * @param coming of the same day, in order
 */
public record HallScreen(Language language, String accent, List<Entry> now, List<Entry> coming) {

    /**
     * Something for several.
     *
     * @param place room, or the location where there is none
     * @param staff first names
     */
    public record Entry(
            BlockKind kind,
            LocalizedText title,
            Instant startsAt,
            Instant endsAt,
            ZoneId zone,
            String place,
            List<String> staff) {}
}
