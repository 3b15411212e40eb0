package app.ritme.organisation;

/** What a subscription counts. Nothing that keeps a guest safe is ever counted. */
public enum UsageKind {
    GUESTS_IN_HOUSE,
    STAFF,
    LOCATIONS
}
