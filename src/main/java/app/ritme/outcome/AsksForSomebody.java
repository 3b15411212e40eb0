package app.ritme.outcome;

import app.ritme.people.PersonId;

/** A guest answered what asks for somebody at once; told in the transaction in which it is handed in. */
public record AsksForSomebody(PersonId guest) {}
