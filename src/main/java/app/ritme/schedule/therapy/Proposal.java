package app.ritme.schedule.therapy;

import java.util.List;

/**
 * When and with whom the sessions of a plan would be.
 *
 * @param placed in the order of time
 */
public record Proposal(List<Placed> placed, List<Unplaced> unplaced) {}
