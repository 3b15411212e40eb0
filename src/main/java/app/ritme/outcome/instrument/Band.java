package app.ritme.outcome.instrument;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;

/** A part of the range of a score, from this value up to the next band. */
public record Band(int from, LocalizedText name) implements Serializable {}
