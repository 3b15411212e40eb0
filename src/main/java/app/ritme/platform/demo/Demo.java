package app.ritme.platform.demo;

import app.ritme.account.DemoSignIn;
import app.ritme.organisation.Accent;
import app.ritme.organisation.Demand;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationService;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomKind;
import app.ritme.platform.demo.DemoHouses.Founded;
import app.ritme.shared.Language;
import app.ritme.shared.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Fills an empty database with the two houses of the demo, and shows their sign-ins on the sign-in page. */
@Configuration
@Profile("demo")
class Demo implements ApplicationRunner {

    /** Of which a program asks one for each guest. */
    static final String WEIGHTS = "Kettlebell";

    private static final String BOSRUST = "bosrust";
    private static final String CLINIC = "leiehof";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private static final int DOUBLE_ROOMS = 6;
    private static final int SINGLE_ROOMS = 4;
    private static final int GUESTS_WITH_ACCOUNT = 6;

    private final DemoHouses houses;
    private final DemoPeople people;
    private final OrganisationDirectory directory;
    private final OrganisationService organisation;
    private final LocationService locations;
    private final EquipmentService equipment;
    private final DemoStays stays;
    private final DemoPlanning planning;
    private final DemoLives lives;
    private final DemoOutcomes outcomes;
    private final DemoSafety safety;
    private final DemoHome home;
    private final DemoEnquiries enquiries;
    private final DemoSubscriptions subscriptions;
    private final Clock clock;

    Demo(
            DemoHouses houses,
            DemoPeople people,
            OrganisationDirectory directory,
            OrganisationService organisation,
            LocationService locations,
            EquipmentService equipment,
            DemoStays stays,
            DemoPlanning planning,
            DemoLives lives,
            DemoOutcomes outcomes,
            DemoSafety safety,
            DemoHome home,
            DemoEnquiries enquiries,
            DemoSubscriptions subscriptions,
            Clock clock) {
        this.houses = houses;
        this.people = people;
        this.directory = directory;
        this.organisation = organisation;
        this.locations = locations;
        this.equipment = equipment;
        this.stays = stays;
        this.planning = planning;
        this.lives = lives;
        this.outcomes = outcomes;
        this.safety = safety;
        this.home = home;
        this.enquiries = enquiries;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** Tells the past of the houses; everybody else's clock while the demo is on, too. */
    @Bean
    @Primary
    static Clock demoClock() {
        return new DemoClock();
    }

    @Bean
    static DemoSignIn demoManager() {
        return signIn("Hanneke Roos", "Bosrust", "manager", "hanneke@bosrust.example");
    }

    @Bean
    static DemoSignIn demoCoach() {
        return signIn("Marieke Vos", "Bosrust", "staff", "marieke@bosrust.example");
    }

    @Bean
    static DemoSignIn demoGuest() {
        return signIn("Loes van Dam", "Bosrust", "guest", "loes@bosrust.example");
    }

    @Bean
    static DemoSignIn demoBoth() {
        return signIn("Sander Kuipers", "Bosrust, Leiehof", "both", "sander@bosrust.example");
    }

    @Bean
    static DemoSignIn demoClinicManager() {
        return signIn("Liesbeth Claes", "Leiehof", "manager", "liesbeth@leiehof.example");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (directory.find(new Slug(BOSRUST)).isEmpty()) {
            bosrust();
        }
        if (directory.find(new Slug(CLINIC)).isEmpty()) {
            clinic();
        }
    }

    private void bosrust() {
        Founded house = houses.found(BOSRUST, "Bosrust", SWEDEN, "EUR", "Huis", DemoCast.BOSRUST_MANAGER);
        DemoHouses.as(house.tenant(), house.manager(), () -> {
            LocationId main = locations.locations().getFirst().id();
            locations.changeLocation(main, new LocationData("Huis", SWEDEN, "Skogsvägen 12, Värmland"), 0);
            locations.changeWeights(main, DemoWeights.BOSRUST, 1);
            locations.addRoom(main, new RoomData("Haardkamer", RoomKind.TALK, 16, 15));
            locations.addRoom(main, new RoomData("Kamer Berk", RoomKind.TALK, 2, 10));
            locations.addRoom(main, new RoomData("Kamer Els", RoomKind.TALK, 2, 10));
            locations.addRoom(main, new RoomData("Zaal", RoomKind.TRAINING, 8, 10));
            locations.addRoom(main, new RoomData("Eetkamer", RoomKind.GROUP, 34, 0));
            locations.addRoom(main, new RoomData("Schuur, verzamelpunt", RoomKind.OUTDOOR, 20, 5));
            locations.addRoom(main, new RoomData("Steiger", RoomKind.OUTDOOR, 20, 5));
            locations.addRoom(
                    main, new RoomData("Sauna aan het water", RoomKind.REST, 8, 30).asking(Set.of(Demand.HEAT)));
            equipment.add(new EquipmentData(WEIGHTS, Map.of(main, 24)));
            equipment.add(new EquipmentData("Roeitrainer", Map.of(main, 3)));
            for (int number = 1; number <= DOUBLE_ROOMS + SINGLE_ROOMS; number++) {
                locations.addRoom(
                        main, new RoomData("Kamer " + number, RoomKind.BEDROOM, number <= DOUBLE_ROOMS ? 2 : 1, 0));
            }
        });
        var told = new DemoHouse(
                house,
                SWEDEN,
                LocalDate.now(clock.withZone(SWEDEN)),
                people.staff(house, BOSRUST, DemoCast.BOSRUST_STAFF),
                people.guests(house, BOSRUST, DemoCast.BOSRUST_GUESTS, GUESTS_WITH_ACCOUNT, 2));
        stays.bosrust(told);
        planning.bosrust(told);
        lives.bosrust(told);
        outcomes.bosrust(told);
        safety.bosrust(told);
        home.bosrust(told);
        enquiries.bosrust(told);
        subscriptions.bosrust(told);
    }

    private void clinic() {
        Founded house = houses.found(CLINIC, "Leiehof", BELGIUM, "EUR", "Praktijk", DemoCast.CLINIC_MANAGER);
        DemoHouses.as(house.tenant(), house.manager(), () -> {
            var profile = organisation.profile();
            organisation.change(
                    new OrganisationData(
                            profile.name(),
                            BELGIUM,
                            Language.NL,
                            true,
                            Currency.getInstance("EUR"),
                            new Accent("#1d6378")),
                    profile.version());
            LocationId practice = locations.locations().getFirst().id();
            locations.changeLocation(practice, new LocationData("Praktijk", BELGIUM, "Coupure 40, Gent"), 0);
            locations.changeWeights(practice, DemoWeights.CLINIC, 1);
            locations.addRoom(practice, new RoomData("Oefenzaal", RoomKind.TRAINING, 8, 10));
            locations.addRoom(practice, new RoomData("Behandelkamer 1", RoomKind.TREATMENT, 1, 5));
            locations.addRoom(practice, new RoomData("Behandelkamer 2", RoomKind.TREATMENT, 1, 5));
            equipment.add(new EquipmentData("Loopband", Map.of(practice, 2)));
        });
        var told = new DemoHouse(
                house,
                BELGIUM,
                LocalDate.now(clock.withZone(BELGIUM)),
                people.staff(house, CLINIC, DemoCast.CLINIC_STAFF),
                people.guests(house, CLINIC, DemoCast.CLINIC_GUESTS, 2, 1));
        stays.clinic(told);
        planning.clinic(told);
        lives.clinic(told);
        outcomes.clinic(told);
        subscriptions.clinic(told);
    }

    private static DemoSignIn signIn(String name, String house, String who, String email) {
        return new DemoSignIn(name, house, "login.demo." + who, email, DemoCast.PASSWORD);
    }
}
