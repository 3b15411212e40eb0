package app.ritme.shared;

import java.io.Serializable;
import java.util.Arrays;

/** Text about somebody's health or mind as it is stored: encrypted with that person's key, unreadable in a dump. */
public record Sealed(byte[] bytes) implements Serializable {

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed(byte[] theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed";
    }
}
