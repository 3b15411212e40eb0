package app.ritme.people;

/** Whoever has a first name and a surname; the surname may be empty. */
public interface Called {

    String givenName();

    String familyName();

    default String full() {
        return (givenName() + " " + familyName()).strip();
    }
}
