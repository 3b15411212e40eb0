package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;

/** An account as its owner sees it. */
public record AccountProfile(
        AccountId id,
        EmailAddress email,
        String name,
        Language language,
        ColorSchemeChoice colorScheme,
        boolean hasPassword) {}
