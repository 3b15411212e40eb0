package app.ritme.account;

import app.ritme.shared.Role;

/** A house this account may open, as the switcher offers it; what it may do inside is decided inside. */
public record HouseEntry(String slug, String name, Role role) {}
