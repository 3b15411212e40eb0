package app.ritme.outcome.result;

import java.util.UUID;

/**
 * A score or a value of somebody of an edition, without who: what results of the edition are counted from. Written once.
 *
 * @param trail the same for all figures of one thing of one guest of the edition; whose it is stands behind care
 */
record ResultFigure(UUID trail, ResultSubject subject, ResultMoment moment, double value) {}
