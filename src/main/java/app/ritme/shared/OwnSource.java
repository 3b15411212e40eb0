package app.ritme.shared;

/**
 * What of one feature a guest takes along beside the rows that name the guest in a column {@code person_id}: those come by
 * themselves, but for a table of the same name, of which these come instead.
 *
 * @param name of the file
 * @param query of the rows, with {@code :me} for the guest; each has an {@code id}
 */
public record OwnSource(String name, String query) {}
