package app.ritme.billing.command;

import java.io.Serializable;
import java.util.List;

/**
 * For how many colleagues is paid, and who works here.
 *
 * @param names the first of them by name
 */
public record Seats(long billed, long working, List<String> names) implements Serializable {}
