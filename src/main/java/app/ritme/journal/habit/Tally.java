package app.ritme.journal.habit;

import java.io.Serializable;

/**
 * How often a habit was done lately.
 *
 * @param times it was done
 * @param of how often it was meant to be done; 0 on its first day
 */
public record Tally(int times, int of) implements Serializable {}
