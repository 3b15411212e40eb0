package app.ritme.organisation;

import app.ritme.shared.Standing;
import org.jspecify.annotations.Nullable;

/** What a subscription allows. A limit that is absent is none. */
public record AllowanceData(
        @Nullable Integer guestsInHouse,
        @Nullable Integer staff,
        @Nullable Integer locations,
        Standing standing) {}
