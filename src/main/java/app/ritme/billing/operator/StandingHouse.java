package app.ritme.billing.operator;

import app.ritme.organisation.RegisteredHouse;

/** A house and how it stands. */
public record StandingHouse(RegisteredHouse house, HouseBilling billing) {}
