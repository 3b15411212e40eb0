package app.ritme.journal;

import java.io.Serializable;

/**
 * A photo on its writer's paper; not the picture itself.
 *
 * @param finished whether it belongs to what readers see; else that happens when the writing is finished
 */
public record PhotoRow(JournalPhotoId id, boolean finished) implements Serializable {}
