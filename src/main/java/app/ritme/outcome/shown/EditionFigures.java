package app.ritme.outcome.shown;

import app.ritme.enrolment.EditionId;
import app.ritme.outcome.measure.Figure;
import java.io.Serializable;
import java.util.Map;

/** What an edition says about kinds of numbers; a kind of which it says nothing is not in it. */
@SuppressWarnings("serial") // a map of names
public record EditionFigures(EditionId edition, String name, Map<Figure, Showing> said) implements Serializable {}
