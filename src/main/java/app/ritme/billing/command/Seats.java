package app.ritme.billing.command;

import java.io.Serializable;

/** For how many colleagues is paid, and how many work here. */
public record Seats(long billed, long working) implements Serializable {}
