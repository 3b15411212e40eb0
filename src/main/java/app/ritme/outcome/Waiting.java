package app.ritme.outcome;

import java.io.Serializable;

/**
 * What waits for a guest.
 *
 * @param questionnaires how many can be filled in
 * @param compass whether it can be rated
 */
public record Waiting(int questionnaires, boolean compass) implements Serializable {}
