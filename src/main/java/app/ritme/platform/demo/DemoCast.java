package app.ritme.platform.demo;

import java.util.List;

/** Who lives and works in the demo. Everybody is made up; no address can receive mail. */
final class DemoCast {

    /** One password for all, so that a stranger can walk in. */
    static final String PASSWORD = "rust in het bos";

    /**
     * Somebody who works in a house.
     *
     * @param skills names of the house's skills
     */
    record Worker(String givenName, String familyName, List<String> skills) {}

    record Visitor(String givenName, String familyName) {}

    /** In both houses: a coach who works with the clinic and the retreat. */
    static final Worker BOTH = new Worker("Sander", "Kuipers", List.of("Hardlopen", "Kracht"));

    static final Worker BOSRUST_MANAGER = new Worker("Hanneke", "Roos", List.of("Gastvrijheid"));

    static final List<Worker> BOSRUST_STAFF = List.of(
            new Worker("Marieke", "Vos", List.of("Coaching", "Ademwerk")),
            new Worker("Annelies", "Bos", List.of("Coaching", "Verslaving")),
            new Worker("Jonas", "Lind", List.of("Kracht", "Buiten")),
            new Worker("Fenna", "Hoekstra", List.of("Fysiotherapie", "Kracht")),
            new Worker("Tomas", "Oskarsson", List.of("Buiten", "Sauna")),
            new Worker("Ingrid", "Nyström", List.of("Gastvrijheid", "Keuken")),
            BOTH);

    static final List<Visitor> BOSRUST_GUESTS = List.of(
            new Visitor("Loes", "van Dam"),
            new Visitor("Bram", "Jansen"),
            new Visitor("Saskia", "Mulder"),
            new Visitor("Noor", "el Amrani"),
            new Visitor("Thijs", "Bakker"),
            new Visitor("Nadia", "Benali"),
            new Visitor("Gerard", "Peeters"),
            new Visitor("Koen", "Willems"),
            new Visitor("Rob", "Dekker"),
            new Visitor("Ahmed", "Yildiz"),
            new Visitor("Wilhelmina", "van den Broek-Oosterhuis"),
            new Visitor("Eva", "de Wit"),
            new Visitor("Daan", "Smit"),
            new Visitor("Lotte", "Visser"),
            new Visitor("Pieter", "de Groot"),
            new Visitor("Mila", "Hendriks"),
            new Visitor("Youssef", "Haddad"),
            new Visitor("Carolien", "Meijer"),
            new Visitor("Stefan", "Brouwer"),
            new Visitor("Julia", "Kok"),
            new Visitor("Ruben", "van Leeuwen"),
            new Visitor("Femke", "Postma"),
            new Visitor("Anton", "Berg"),
            new Visitor("Yara", "Claes"));

    static final Worker CLINIC_MANAGER = new Worker("Liesbeth", "Claes", List.of("Kinesitherapie"));

    static final List<Worker> CLINIC_STAFF = List.of(
            new Worker("Wout", "Maes", List.of("Kinesitherapie", "Kracht")),
            new Worker("Elke", "Wouters", List.of("Kinesitherapie", "Bekkenbodem")),
            BOTH);

    static final List<Visitor> CLINIC_GUESTS = List.of(
            new Visitor("Jef", "Verhoeven"),
            new Visitor("Greet", "Janssens"),
            new Visitor("Marc", "Dubois"),
            new Visitor("An", "Desmet"),
            new Visitor("Luc", "Goossens"),
            new Visitor("Mieke", "Lambrecht"));

    private DemoCast() {}
}
