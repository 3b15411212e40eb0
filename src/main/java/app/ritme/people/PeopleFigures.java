package app.ritme.people;

/**
 * How many people a house has.
 *
 * @param team who work here now
 * @param guests whom the house knows as guests, with or without an account
 * @param guestsWithAccess of these, who can sign in
 * @param invited who were asked in and have not answered
 */
public record PeopleFigures(long team, long guests, long guestsWithAccess, long invited) {}
