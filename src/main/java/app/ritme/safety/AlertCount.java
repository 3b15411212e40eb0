package app.ritme.safety;

import java.io.Serializable;

/**
 * How many alerts concern who asks.
 *
 * @param waiting that somebody must take
 * @param mine that they took
 */
public record AlertCount(long waiting, long mine) implements Serializable {}
