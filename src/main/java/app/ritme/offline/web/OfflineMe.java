package app.ritme.offline.web;

import app.ritme.account.ColorSchemeChoice;
import app.ritme.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Who asks, and how the page looks for them.
 *
 * @param account whose is what this page keeps
 * @param now by the clock of the server: a telephone's may be wrong
 * @param header and {@code token} go along with whatever is sent
 */
record OfflineMe(
        UUID account,
        String name,
        String house,
        String accent,
        Language language,
        ColorSchemeChoice scheme,
        ZoneId zone,
        Instant now,
        String header,
        String token) {}
