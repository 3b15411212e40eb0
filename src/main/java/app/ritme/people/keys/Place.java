package app.ritme.people.keys;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where something encrypted belongs; elsewhere it does not open. */
public final class Place {

    private Place() {}

    public static byte[] ofHouse(UUID tenant) {
        return bytes(tenant.toString());
    }

    public static byte[] ofPerson(UUID tenant, UUID person) {
        return bytes(tenant + "/" + person);
    }

    public static byte[] ofRow(UUID tenant, UUID person, String table, UUID row) {
        return bytes(tenant + "/" + person + "/" + table + "/" + row);
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
