package app.ritme.account;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.organisation.OrganisationService;
import app.ritme.organisation.OrganisationState;
import app.ritme.people.Founding;
import app.ritme.people.TeamService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.Slug;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy.Context;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpServiceTest extends RitmeTest {

    private static final String PASSWORD = "tangerine kettle 41";

    @Autowired
    private SignUpService signUps;

    @Autowired
    private SignInService signIn;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private OrganisationRegistry registry;

    @Autowired
    private OrganisationService organisation;

    @Autowired
    private LocationService locations;

    @Autowired
    private TeamService team;

    @Autowired
    private HouseListService list;

    @Autowired
    private Founding founding;

    @Autowired
    private FoundingRequests requests;

    @Autowired
    private List<Tasks.Kind> kinds;

    private Slug slug;
    private EmailAddress email;
    private String from;

    @BeforeEach
    void begin() {
        slug = Houses.aSlug("Bergrust");
        email = Houses.anAddress("Berta");
        from = "192.0.2.2/" + UUID.randomUUID();
    }

    @Test
    void leadsFromNothingToAHouseWithItsManager() {
        signUps.signUp(signUp("Bergrust"), from);
        assertThat(entry().state()).isEqualTo(OrganisationState.PENDING);

        Secret secret = secretIn(mailTo(email));
        ConfirmationOffer offer = signUps.confirmation(secret).orElseThrow();
        assertThat(offer.houseName()).isEqualTo("Bergrust");
        assertThat(offer.email()).isEqualTo(email);
        assertThat(offer.known()).isFalse();
        Secret ticket = signUps.confirm(secret, Optional.of(PASSWORD)).orElseThrow();
        AccountPrincipal founder = signIn.byLink(ticket).orElseThrow();
        await().atMost(20, SECONDS).until(() -> entry().state() == OrganisationState.ACTIVE);

        House.Person manager = person(founder.id());
        var profile = as(manager, organisation::profile);
        assertThat(profile.name()).isEqualTo("Bergrust");
        assertThat(profile.language()).isEqualTo(Language.NL);
        assertThat(profile.currency()).isEqualTo(Currency.getInstance("SEK"));
        assertThat(profile.zone()).isEqualTo(Houses.ZONE);
        assertThat(as(manager, locations::locations)).singleElement().satisfies(location -> {
            assertThat(location.name()).isEqualTo("Stuga");
            assertThat(location.zone()).isEqualTo(Houses.ZONE);
        });
        assertThat(as(manager, team::team)).singleElement().satisfies(row -> {
            assertThat(row.fullName()).isEqualTo("Berta van den Berg");
            assertThat(row.role()).isEqualTo(Role.MANAGER);
            assertThat(row.billing()).isTrue();
        });
        assertThat(signIn.byPassword(email, PASSWORD, from)).isPresent();
        signIn(founder.id().value());
        await().pollInSameThread()
                .atMost(20, SECONDS)
                .until(() -> !list.houses().isEmpty());
        assertThat(list.houses()).containsExactly(new HouseEntry(slug.value(), "Bergrust", Role.MANAGER));
    }

    @Test
    void aConfirmationOpensOnce() {
        signUps.signUp(signUp("Bergrust"), from);
        Secret secret = secretIn(mailTo(email));
        signUps.confirm(secret, Optional.empty());

        assertThat(signUps.confirmation(secret)).isEmpty();
        assertThatThrownBy(() -> signUps.confirm(secret, Optional.of(PASSWORD)))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.link.expired");
    }

    @Test
    void aWeakPasswordDoesNotUseTheConfirmationUp() {
        signUps.signUp(signUp("Bergrust"), from);
        Secret secret = secretIn(mailTo(email));

        assertThatThrownBy(() -> signUps.confirm(secret, Optional.of("password1234")))
                .hasMessage("error.password.common");
        assertThat(entry().state()).isEqualTo(OrganisationState.PENDING);
        signUps.confirm(secret, Optional.of(PASSWORD));
    }

    @Test
    void aConfirmationExpiresAfterADay() {
        signUps.signUp(signUp("Bergrust"), from);
        Secret secret = secretIn(mailTo(email));
        superuser()
                .sql(
                        "update platform.login_link set expires_at = expires_at - interval '24 hours' where token_hash = :hash")
                .param("hash", secret.hash())
                .update();

        assertThat(signUps.confirmation(secret)).isEmpty();
        assertThatThrownBy(() -> signUps.confirm(secret, Optional.of(PASSWORD))).hasMessage("error.link.expired");
    }

    @Test
    void nobodyCanPrepareAnAccountInAnothersName() {
        // Somebody signs up with another's address. Until its owner opens the mail there is no way in.
        signUps.signUp(signUp("Hijack"), from);
        Secret mailed = secretIn(mailTo(email));
        assertThat(signIn.byPassword(email, PASSWORD, from)).isEmpty();

        // The owner takes the account by a mailed link of their own and chooses the password.
        signIn.mailReset(email, from);
        await().atMost(20, SECONDS).until(() -> mailsTo(email).size() == 2);
        signIn.reset(secretIn(mailTo(email)), "another kettle of fish 7");

        // Even with the old confirmation in hand, which only the mailbox holds, the password stays the owner's, and the
        // account does not open.
        assertThat(signUps.confirm(mailed, Optional.of(PASSWORD))).isEmpty();
        assertThat(signIn.byPassword(email, PASSWORD, from)).isEmpty();
        assertThat(signIn.byPassword(email, "another kettle of fish 7", from)).isPresent();
    }

    @Test
    void anAddressIsReservedForADayAndThenFree() {
        signUps.signUp(signUp("First"), from);
        assertThatThrownBy(() -> signUps.signUp(signUp("Second"), from))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.slug.taken");

        superuser()
                .sql("update platform.organisation set created_at = created_at - interval '24 hours 1 second'"
                        + " where slug = :slug")
                .param("slug", slug.value())
                .update();
        signUps.signUp(signUp("Second"), from);

        assertThat(entry().name()).isEqualTo("Second");
    }

    @Test
    void anAddressOfAHouseIsTakenForGood() {
        House house = houses.aHouse("Taken");
        slug = new Slug(house.slug());
        superuser()
                .sql("update platform.organisation set created_at = created_at - interval '2 days' where slug = :slug")
                .param("slug", slug.value())
                .update();

        assertThatThrownBy(() -> signUps.signUp(signUp("Again"), from)).hasMessage("error.slug.taken");
    }

    @Test
    void aFormerAddressGoesOnLeadingToItsHouse() {
        House house = houses.aHouse("Mover");
        Slug next = Houses.aSlug("Moved");
        doAs(house.manager(), () -> registry.move(next));

        assertThat(directory.find(new Slug(house.slug())).orElseThrow().slug()).isEqualTo(next);
        slug = new Slug(house.slug());
        assertThatThrownBy(() -> signUps.signUp(signUp("Again"), from)).hasMessage("error.slug.taken");
        doAs(house.manager(), () -> registry.move(new Slug(house.slug())));
        assertThat(directory.find(next).orElseThrow().slug()).isEqualTo(new Slug(house.slug()));
    }

    @Test
    void limitsSignUpsPerNetworkAddress() {
        for (int i = 0; i < 10; i++) {
            slug = Houses.aSlug("Many");
            email = Houses.anAddress("many");
            signUps.signUp(signUp("Many"), from);
        }
        slug = Houses.aSlug("Many");
        assertThatThrownBy(() -> signUps.signUp(signUp("Many"), from)).hasMessage("error.attempts");
    }

    @Test
    void aFoundingThatWasKilledHalfwayCompletesWhenRunAgain() {
        // As after the kill: the house's own part is written, its opening is not.
        signUps.signUp(signUp("Halfway"), from);
        UUID tenant = entry().id().value();
        AccountId founder = new AccountId(superuser()
                .sql("select account_id from platform.founding where organisation_id = :id")
                .param("id", tenant)
                .query(UUID.class)
                .single());
        registry.confirm(entry().id());
        doIn(
                Context.job(tenant),
                () -> founding.found(requests.ofThisOrganisation().orElseThrow()));
        assertThat(entry().state()).isEqualTo(OrganisationState.FOUNDING);

        for (int again = 0; again < 2; again++) {
            doIn(Context.job(tenant), () -> task().work().on(tenant));
            assertThat(entry().state()).isEqualTo(OrganisationState.ACTIVE);
        }

        assertThat(as(person(founder), team::team)).hasSize(1);
        assertThat(as(person(founder), locations::locations)).hasSize(1);
    }

    private Tasks.Kind task() {
        return kinds.stream()
                .filter(kind -> kind.name().equals(SignUpService.FOUND_ORGANISATION))
                .findFirst()
                .orElseThrow();
    }

    private House.Person person(AccountId account) {
        UUID tenant = entry().id().value();
        var house = new House(tenant, slug.value(), "", account.value(), tenant, tenant);
        return house.manager();
    }

    private OrganisationEntry entry() {
        return directory.find(slug).orElseThrow();
    }

    private SignUp signUp(String name) {
        return new SignUp(
                name,
                slug,
                Language.NL,
                Houses.ZONE,
                Currency.getInstance("SEK"),
                "Stuga",
                "Berta van den Berg",
                email);
    }
}
