package app.ritme.training.exercise;

import java.util.UUID;

/**
 * An exercise that came with Ritme and is in the house.
 *
 * @param version of the library it was last completed from
 */
record Brought(String key, UUID exercise, int version) {}
