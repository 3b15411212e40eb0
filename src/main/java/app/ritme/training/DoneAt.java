package app.ritme.training;

import java.time.Instant;
import java.util.UUID;

/** That a set was done at a place of a workout. */
interface DoneAt {

    UUID place();

    Instant loggedAt();
}
