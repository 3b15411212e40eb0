package app.ritme.outcome.shown;

import app.ritme.outcome.measure.Figure;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a house says about kinds of numbers, and its editions that run or are to come.
 *
 * @param said a kind of which the house says nothing is not in it
 */
@SuppressWarnings("serial") // maps and lists of records
public record HouseFigures(Map<Figure, Showing> said, List<EditionFigures> editions) implements Serializable {}
