package app.ritme.organisation;

/** What every page of a house needs of it: colour, picture and currency (ISO 4217). */
public record OrganisationLook(String currency, String accent, boolean hasLogo) {}
