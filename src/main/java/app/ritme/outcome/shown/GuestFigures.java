package app.ritme.outcome.shown;

import app.ritme.outcome.measure.Figure;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * What a guest sees of the numbers that can keep somebody busy.
 *
 * @param said for this guest alone; a kind of which nothing is said is not in it
 * @param hidden by all that is said, also of the house and of editions
 */
@SuppressWarnings("serial") // maps and sets of names
public record GuestFigures(Map<Figure, Showing> said, Set<Figure> hidden) implements Serializable {}
