package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.time.ZoneId;
import java.util.Currency;

/** What is needed to found a house: who becomes its first manager, and how the house starts. */
public record FoundingRequest(
        AccountId founder,
        String founderName,
        EmailAddress founderEmail,
        Language language,
        Currency currency,
        String location,
        ZoneId zone) {}
