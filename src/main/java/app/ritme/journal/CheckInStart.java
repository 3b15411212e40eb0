package app.ritme.journal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Where a check-in begins.
 *
 * @param day whose answers these will be, where the guest is
 * @param today what was said already
 * @param yesterday what stands ready to be said again
 */
public record CheckInStart(LocalDate day, Optional<CheckInAnswers> today, Map<Scale, Answer> yesterday) {}
