package app.ritme.organisation;

/** The settings of the bound organisation, and whether it has a logo. */
record OwnSettings(OrganisationSettings settings, boolean hasLogo) {}
