package app.ritme.outcome.instrument;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;

/** One answer that can be given, and what it counts. */
public record Choice(int value, LocalizedText word) implements Serializable {}
