package app.ritme.outcome.result;

import java.io.Serializable;
import java.util.Optional;

/**
 * What a group scored or was measured.
 *
 * @param size a multiple of five
 * @param change since the start, of those of the group that were counted at the start too; absent with fewer than five
 */
@SuppressWarnings("serial") // an optional number
public record ResultGroup(int size, double mean, Optional<Double> change) implements Serializable {}
