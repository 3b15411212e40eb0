package app.ritme.account;

/** Light or dark, or as the device says. */
public enum ColorSchemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
