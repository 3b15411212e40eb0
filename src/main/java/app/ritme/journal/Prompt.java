package app.ritme.journal;

import app.ritme.shared.LocalizedText;
import java.io.Serializable;

/**
 * A question to write about, from the library that comes with Ritme.
 *
 * @param key stays the same for ever: entries remember it
 */
public record Prompt(String key, Pattern pattern, LocalizedText question) implements Serializable {}
