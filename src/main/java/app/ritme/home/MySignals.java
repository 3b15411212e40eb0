package app.ritme.home;

import app.ritme.audit.Reading;
import java.io.Serializable;
import java.util.List;

/**
 * A guest's own plan of signals.
 *
 * @param readings who opened it, the latest few, the latest first
 */
public record MySignals(SignalWords words, List<Reading> readings) implements Serializable {}
