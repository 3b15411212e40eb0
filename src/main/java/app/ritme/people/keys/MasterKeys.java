package app.ritme.people.keys;

import java.util.List;

/** The master keys that this server was started with. */
public interface MasterKeys {

    /** Their fingerprints, which give none of them away: the one in use, and the next one when it lies beside it. */
    List<String> fingerprints();
}
