package app.ritme.shared;

import java.time.ZoneId;
import java.util.Map;

/** Files of a guest that go along when the guest takes everything along; each feature provides its own. */
public interface OwnFiles {

    /**
     * Those of the guest who asks, by name with folder and ending.
     *
     * @param zone of the house
     */
    Map<String, byte[]> files(ZoneId zone);
}
