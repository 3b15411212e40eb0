package app.ritme.home;

import java.io.Serializable;
import java.util.List;

/** What a guest notices in themselves at one signal, and what helps then. */
public record SignalCard(List<String> signs, List<String> actions) implements Serializable {

    static final SignalCard EMPTY = new SignalCard(List.of(), List.of());

    /** As it is typed, a point on a line. */
    public static SignalCard of(String signs, String actions) {
        return new SignalCard(Lines.of(signs), Lines.of(actions));
    }

    public boolean isEmpty() {
        return signs.isEmpty() && actions.isEmpty();
    }

    void refuseUnfit() {
        Lines.refuseTooMany(signs);
        Lines.refuseTooMany(actions);
    }
}
