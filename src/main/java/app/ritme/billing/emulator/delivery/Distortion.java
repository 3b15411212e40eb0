package app.ritme.billing.emulator.delivery;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong on the way out, all at once if wished.
 *
 * @param shuffled a batch of events leaves in any order
 * @param copies how often each is delivered, all at the same time
 * @param delay how long each waits, in real time
 * @param dropped the types that never arrive; {@code *} is all
 * @param wrongSecret signed with a secret nobody knows
 * @param apiVersion another version than the endpoint's; empty leaves it out
 * @param thin the short form that says only which object it is about
 * @param live says it is of the other mode
 * @param held nothing leaves before it is released
 */
public record Distortion(
        boolean shuffled,
        int copies,
        Duration delay,
        Set<String> dropped,
        boolean wrongSecret,
        @Nullable String apiVersion,
        boolean thin,
        boolean live,
        boolean held) {

    public static final Distortion NONE =
            new Distortion(false, 1, Duration.ZERO, Set.of(), false, null, false, false, false);

    public Distortion withShuffled() {
        return new Distortion(true, copies, delay, dropped, wrongSecret, apiVersion, thin, live, held);
    }

    public Distortion withCopies(int each) {
        return new Distortion(shuffled, each, delay, dropped, wrongSecret, apiVersion, thin, live, held);
    }

    public Distortion withDelay(Duration each) {
        return new Distortion(shuffled, copies, each, dropped, wrongSecret, apiVersion, thin, live, held);
    }

    public Distortion withDropped(Set<String> types) {
        return new Distortion(shuffled, copies, delay, types, wrongSecret, apiVersion, thin, live, held);
    }

    public Distortion withWrongSecret() {
        return new Distortion(shuffled, copies, delay, dropped, true, apiVersion, thin, live, held);
    }

    public Distortion withApiVersion(String version) {
        return new Distortion(shuffled, copies, delay, dropped, wrongSecret, version, thin, live, held);
    }

    public Distortion withThin() {
        return new Distortion(shuffled, copies, delay, dropped, wrongSecret, apiVersion, true, live, held);
    }

    public Distortion withLive() {
        return new Distortion(shuffled, copies, delay, dropped, wrongSecret, apiVersion, thin, true, held);
    }

    public Distortion withHeld(boolean on) {
        return new Distortion(shuffled, copies, delay, dropped, wrongSecret, apiVersion, thin, live, on);
    }

    boolean drops(String type) {
        return dropped.contains("*") || dropped.contains(type);
    }
}
