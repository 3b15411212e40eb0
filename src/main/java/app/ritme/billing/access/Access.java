package app.ritme.billing.access;

import java.util.Optional;

/**
 * What came out.
 *
 * @param current the subscription that decides
 * @param duplicate whether the house pays twice, which the operator has to put right
 */
public record Access(Phase phase, Optional<Subscribed> current, boolean duplicate) {}
