package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;

/**
 * An account as its owner sees it.
 *
 * @param confirmed whether its address was ever proven; before that the account is nobody's
 */
public record AccountProfile(
        AccountId id,
        EmailAddress email,
        String name,
        Language language,
        ColorSchemeChoice colorScheme,
        boolean confirmed,
        boolean hasPassword) {}
