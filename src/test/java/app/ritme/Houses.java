package app.ritme;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;
import static app.ritme.RitmeTest.doIn;
import static app.ritme.RitmeTest.in;

import app.ritme.account.AccountId;
import app.ritme.account.FoundingRequest;
import app.ritme.account.HouseDirectory;
import app.ritme.account.ProvenAddressService;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.EquipmentId;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.NewOrganisation;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.organisation.OrganisationService;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.TravelService;
import app.ritme.organisation.Weights;
import app.ritme.people.Founding;
import app.ritme.people.GuestService;
import app.ritme.people.InvitationLinks;
import app.ritme.people.InvitationService;
import app.ritme.people.OpenInvitation;
import app.ritme.people.PersonData;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.people.SkillService;
import app.ritme.people.TeamRow;
import app.ritme.people.TeamService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.Slug;
import app.ritme.shared.Tenancy.Context;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds houses for tests and brings people in, through the services a sign-up and an invitation use. */
@TestComponent
public class Houses {

    /** Where all houses of tests are, unless a test says otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Whom the settings of the tests name as operator. */
    public static final EmailAddress OPERATOR = new EmailAddress("operator@server.example");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String LOCATION = "House";

    private final OrganisationRegistry registry;
    private final ProvenAddressService accounts;
    private final Founding founding;
    private final HouseDirectory directory;
    private final InvitationService invitations;
    private final InvitationLinks links;
    private final TeamService team;
    private final GuestService guests;
    private final SkillService skills;
    private final LocationService locations;
    private final EquipmentService equipment;
    private final TravelService travel;
    private final OrganisationService organisation;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final ObjectProvider<Furnishing> furnishings;
    private final Map<UUID, House.Person> guestsOf = new ConcurrentHashMap<>();

    /**
     * Puts a row in every table of one feature. Whatever is about somebody's health is about the one guest of the full
     * house, and its column is called {@code person_id}.
     */
    public interface Furnishing {

        void fill(House house, House.Person guest);

        /** Ids of rows that a call by id can do something with, where the newest row of the table is not one: by type. */
        default Map<String, UUID> ids(House house) {
            return Map.of();
        }
    }

    Houses(
            OrganisationRegistry registry,
            ProvenAddressService accounts,
            Founding founding,
            HouseDirectory directory,
            InvitationService invitations,
            InvitationLinks links,
            TeamService team,
            GuestService guests,
            SkillService skills,
            LocationService locations,
            EquipmentService equipment,
            TravelService travel,
            OrganisationService organisation,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            ObjectProvider<Furnishing> furnishings) {
        this.registry = registry;
        this.accounts = accounts;
        this.founding = founding;
        this.directory = directory;
        this.invitations = invitations;
        this.links = links;
        this.team = team;
        this.guests = guests;
        this.skills = skills;
        this.locations = locations;
        this.equipment = equipment;
        this.travel = travel;
        this.organisation = organisation;
        this.transactions = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.furnishings = furnishings;
    }

    /** A house with one location, "House", and one manager, Hanna, who has no password. */
    public House aHouse(String name) {
        var slug = aSlug(name);
        OrganisationId house = registry.reserve(new NewOrganisation(slug, name, ZONE));
        registry.confirm(house);
        UUID tenant = house.value();
        var email = new EmailAddress("manager@" + slug + ".example");
        AccountId founder = account(email, "Hanna Manager", Optional.empty());
        var request = new FoundingRequest(
                founder, "Hanna Manager", email, Language.EN, Currency.getInstance("EUR"), LOCATION, ZONE);
        doIn(Context.job(tenant), () -> {
            founding.found(request);
            registry.activate();
            directory.offer(founder, Role.MANAGER);
        });
        var unknown = new House(tenant, slug.value(), name, founder.value(), tenant, tenant);
        TeamRow manager = as(unknown.manager(), () -> team.team().getFirst());
        return new House(tenant, slug.value(), name, founder.value(), manager.person(), manager.member());
    }

    /** A slug no other test has. */
    public static Slug aSlug(String name) {
        return new Slug(Slug.suggest(name + " " + COUNT.incrementAndGet() + "x"));
    }

    /** An address no other test has. */
    public static EmailAddress anAddress(String name) {
        return EmailAddress.of(Slug.suggest(name) + COUNT.incrementAndGet() + "@people.example");
    }

    /** A confirmed account without a password. */
    public AccountId anAccount(String name) {
        return account(anAddress(name), name, Optional.empty());
    }

    /** The confirmed account of who runs this server. */
    public AccountId anOperator() {
        return account(OPERATOR, "Otto Operator", Optional.empty());
    }

    /** A confirmed account; hashing a password takes a moment. */
    public AccountId anAccount(EmailAddress email, String name, String password) {
        return account(email, name, Optional.of(password));
    }

    /** A second manager, invited and arrived. */
    public House.Person aManager(House house, String givenName) {
        return join(house, anAccount(givenName), givenName, Role.MANAGER);
    }

    public House.Person aStaffMember(House house, String givenName) {
        return join(house, anAccount(givenName), givenName, Role.STAFF);
    }

    public House.Person aGuest(House house, String givenName) {
        return join(house, anAccount(givenName), givenName, Role.GUEST);
    }

    /** Brings an account into a house, perhaps one that is in another house already. */
    public House.Person join(House house, AccountId account, String givenName, Role role) {
        EmailAddress email = anAddress(givenName);
        PersonId person = as(house.manager(), () -> invite(givenName, email, role));
        accept(house, account, email);
        UUID member = Objects.requireNonNull(
                        as(house.manager(), () -> role.worksHere() ? team.details(person) : guests.details(person))
                                .member())
                .value();
        doIn(Context.job(house.tenant()), () -> directory.offer(account, role));
        return new House.Person(house, account.value(), person.value(), member);
    }

    /** A guest the house just knows. */
    public PersonId aVisitor(House house, String givenName) {
        return as(house.manager(), () -> guests.add(person(givenName, Optional.empty())));
    }

    public SkillId aSkill(House house, String name) {
        return as(house.manager(), () -> skills.add(name));
    }

    public LocationId aLocation(House house, String name) {
        return as(house.manager(), () -> locations.addLocation(new LocationData(name, ZONE, "")));
    }

    /** So many of a kind of equipment at a location. */
    public EquipmentId anEquipment(House house, LocationId location, String name, int number) {
        return as(house.manager(), () -> equipment.add(new EquipmentData(name, Map.of(location, number))));
    }

    /** What a location has to lift, from now on. */
    public void weights(House house, LocationId location, Weights weights) {
        doAs(
                house.manager(),
                () -> locations.changeWeights(
                        location,
                        weights,
                        locations.locations().stream()
                                .filter(row -> row.id().equals(location))
                                .findFirst()
                                .orElseThrow()
                                .version()));
    }

    /** A bar of 20 kg, and pairs of plates of these kilos. */
    public static Weights rack(double... pairs) {
        List<BigDecimal> plates =
                Arrays.stream(pairs).mapToObj(BigDecimal::valueOf).toList();
        return new Weights(List.of(BigDecimal.valueOf(20)), plates, List.of(), List.of(), null, null);
    }

    /** Kettlebells of these kilos, and nothing else to lift. */
    public static Weights kettlebells(int... kilos) {
        List<BigDecimal> all =
                Arrays.stream(kilos).mapToObj(BigDecimal::valueOf).toList();
        return new Weights(List.of(), List.of(), List.of(), all, null, null);
    }

    public RoomId aRoom(House house, LocationId location, String name) {
        return as(house.manager(), () -> locations.addRoom(location, new RoomData(name, RoomKind.TALK, 4, 10)));
    }

    /** A house with at least one row in every table an organisation owns; each later table is filled here too. */
    public House aFullHouse(String name) {
        House house = aHouse(name);
        SkillId skill = aSkill(house, "Breathing");
        LocationId first = as(house.manager(), locations::locations).getFirst().id();
        aRoom(house, first, "Room");
        anEquipment(house, first, "Rower", 3);
        doAs(house.manager(), () -> travel.say(first, aLocation(house, "Boathouse"), 15));
        as(
                house.manager(),
                () -> invitations.inviteToTeam(
                        person("Ines", Optional.of(anAddress("Ines"))), Role.STAFF, Set.of(skill)));
        House.Person guest = aGuest(house, "Gus");
        guestsOf.put(house.tenant(), guest);
        furnishings.orderedStream().forEach(furnishing -> furnishing.fill(house, guest));
        doAs(house.manager(), () -> organisation.changeLogo(aPicture()));
        // A task that never comes, because one that is due is done and gone.
        doIn(
                Context.job(house.tenant()),
                () -> transactions.executeWithoutResult(status -> jdbc.sql(
                                "insert into app.scheduled_task (task_name, task_instance, execution_time, picked, version)"
                                        + " values ('test.never', :instance, now() + interval '1 year', false, 1)")
                        .param("instance", house.tenant() + ":" + Ids.next())
                        .update()));
        return house;
    }

    /** The guest of a full house. */
    public House.Person guestOf(House fullHouse) {
        return Objects.requireNonNull(guestsOf.get(fullHouse.tenant()));
    }

    /** What {@link Furnishing#ids} of all features names in this house. */
    public Map<String, UUID> idsOf(House fullHouse) {
        var ids = new HashMap<String, UUID>();
        furnishings.orderedStream().forEach(furnishing -> ids.putAll(furnishing.ids(fullHouse)));
        return ids;
    }

    /** A small PNG. */
    public static byte[] aPicture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What somebody fills in about a person. */
    public static PersonData person(String givenName, Optional<EmailAddress> email) {
        return new PersonData(givenName, "Test", email, "", Language.EN);
    }

    private PersonId invite(String givenName, EmailAddress email, Role role) {
        var data = person(givenName, Optional.of(email));
        if (role.worksHere()) {
            return invitations.inviteToTeam(data, role, Set.of());
        }
        PersonId guest = guests.add(data);
        invitations.inviteGuest(guest);
        return guest;
    }

    /** The mail of the invitation may leave at the same moment and bring a newer secret; then once more. */
    private void accept(House house, AccountId account, EmailAddress email) {
        OpenInvitation invitation = as(
                house.manager(),
                () -> team.openInvitations().values().stream()
                        .filter(open -> open.email().equals(email.value()))
                        .findFirst()
                        .orElseThrow());
        for (int left = 5; ; left--) {
            Secret secret = in(Context.job(house.tenant()), () -> invitations.issue(invitation.id()))
                    .orElseThrow()
                    .token();
            try {
                doIn(Context.link(house.tenant()), () -> links.accept(secret, account));
                return;
            } catch (NotFoundException replaced) {
                if (left == 0) {
                    throw replaced;
                }
            }
        }
    }

    private AccountId account(EmailAddress email, String name, Optional<String> password) {
        // A link of any house proves an address; this one proves it in none.
        return in(
                Context.link(UUID.nameUUIDFromBytes(email.value().getBytes(StandardCharsets.UTF_8))),
                () -> accounts.account(email, name, Language.EN, password));
    }
}
