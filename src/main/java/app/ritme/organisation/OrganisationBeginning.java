package app.ritme.organisation;

import app.ritme.shared.Language;
import java.util.Currency;

/** With what a new organisation begins. */
public record OrganisationBeginning(Language language, Currency currency) {}
