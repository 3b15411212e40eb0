package app.ritme.journal;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody tells about a day.
 *
 * @param tapped what is not in it is as it was the day before
 * @param slept absent when it is left open
 * @param beside absent when it was not asked, and stays as it is
 */
record Told(Map<Scale, Integer> tapped, Optional<Slept> slept, Optional<Beside> beside) {}
