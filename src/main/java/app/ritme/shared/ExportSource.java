package app.ritme.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of one feature goes into the export of a house, and what does not; each feature provides its own, so that no
 * table is forgotten.
 *
 * @param tables written whole, but for the columns that are bytes
 * @param leftOut names of tables that stay out, each with the translation key of the reason
 */
public record ExportSource(List<String> tables, Map<String, String> leftOut) {

    /** These tables are somebody's health or mind, which a manager may not read. */
    public static final String HEALTH = "export.left.health";

    /** These tables are of use inside of Ritme only. */
    public static final String INTERNAL = "export.left.internal";

    public static ExportSource of(String... tables) {
        return new ExportSource(List.of(tables), Map.of());
    }

    /** The same, with more that stays out for this reason. */
    public ExportSource without(String reason, String... others) {
        var all = new LinkedHashMap<>(leftOut);
        for (String other : others) {
            all.put(other, reason);
        }
        return new ExportSource(tables, all);
    }
}
