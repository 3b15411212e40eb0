package app.ritme.schedule;

import java.util.List;

/** Somebody changed sessions that people take part in; told within the transaction that does it. */
public record SessionsChanged(List<Change> changes) {}
