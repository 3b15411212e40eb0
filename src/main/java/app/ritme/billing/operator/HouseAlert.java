package app.ritme.billing.operator;

import app.ritme.shared.Slug;

/** Something about a house that nobody but an operator can put right, such as {@code DUPLICATE}. */
public record HouseAlert(Slug slug, String name, String alert) {}
