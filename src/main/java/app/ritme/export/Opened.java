package app.ritme.export;

import app.ritme.people.Seal;
import app.ritme.shared.Sealed;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Rows as their person may read them: what is sealed with the person's key is opened, other bytes are left out. */
final class Opened {

    /** As the database writes them; what somebody typed that begins alike is text. */
    private static final Pattern BYTES = Pattern.compile("\\\\x(?:[0-9a-f]{2})*");

    private static final int HEAD = "\\x".length();

    private final Optional<Seal> seal;

    /** @param seal absent for somebody about whom nothing was ever sealed */
    Opened(Optional<Seal> seal) {
        this.seal = seal;
    }

    Map<String, Object> row(String table, Map<String, Object> columns) {
        var open = new LinkedHashMap<String, Object>();
        columns.forEach((name, value) -> {
            if (value instanceof String text && BYTES.matcher(text).matches()) {
                text(table, columns, text).ifPresent(words -> open.put(name, words));
            } else {
                open.put(name, value);
            }
        });
        return open;
    }

    private Optional<String> text(String table, Map<String, Object> columns, String bytes) {
        var sealed = new Sealed(HexFormat.of().parseHex(bytes, HEAD, bytes.length()));
        try {
            return seal.map(key -> key.open(table, UUID.fromString(String.valueOf(columns.get("id"))), sealed));
        } catch (IllegalStateException notOurs) {
            // a hash, or what only the holder of a secret opens
            return Optional.empty();
        }
    }
}
