package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Slug;
import java.time.ZoneId;
import java.util.Currency;

/** What somebody tells us who wants to run a house on Ritme. */
public record SignUp(
        String houseName,
        Slug slug,
        Language language,
        ZoneId zone,
        Currency currency,
        String location,
        String yourName,
        EmailAddress email) {}
