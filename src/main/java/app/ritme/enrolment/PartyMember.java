package app.ritme.enrolment;

import app.ritme.people.PersonId;
import java.io.Serializable;

/** Somebody of a party. */
public record PartyMember(PersonId person, String name) implements Serializable {}
