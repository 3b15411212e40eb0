package app.ritme.home;

import app.ritme.shared.Language;

/** A plan for home, in the language of the guest who gave it. */
public record OpenedPlan(Language language, GivenPlan plan) {}
