package app.ritme.shared;

/** What a person is to one organisation; the same account may have another role in another organisation. */
public enum Role {
    MANAGER,
    STAFF,
    GUEST;

    /** Whether this role works for the organisation; a manager does all that staff may do. */
    public boolean worksHere() {
        return this != GUEST;
    }
}
