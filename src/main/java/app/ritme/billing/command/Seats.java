package app.ritme.billing.command;

import java.io.Serializable;
import java.util.List;

/**
 * How many work here, and who.
 *
 * @param names the first of them by name
 */
public record Seats(long working, List<String> names) implements Serializable {}
