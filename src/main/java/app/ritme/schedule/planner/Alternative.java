package app.ritme.schedule.planner;

import app.ritme.schedule.planner.RunView.Place;

/**
 * Another place for a session of a proposal.
 *
 * @param index what it is asked for by
 */
public record Alternative(int index, Place place) {}
