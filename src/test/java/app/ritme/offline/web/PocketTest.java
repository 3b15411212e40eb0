package app.ritme.offline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.account.AccountPrincipal;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.home.HomeFixtures;
import app.ritme.offline.OfflineFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.training.RunningWorkout;
import app.ritme.training.TrainingFixtures;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The addresses of the pocket page as a telephone asks for them. */
@SuppressWarnings("NullAway.Init")
class PocketTest extends RitmeTest {

    private static final List<String> PARTS =
            List.of("me", "day?language=EN", "check-in", "training?language=EN", "plans", "numbers?language=EN");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private OfflineFixtures phone;

    @Autowired
    private HomeFixtures homes;

    private MockMvc web;
    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void aGuestWithAPlan() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        house = houses.aHouse("Pocket");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
        training.aPlan(guest, coach);
        homes.aSignalPlan(guest, "I read until midnight");
        homes.aHomePlan(guest, "Outside first");
    }

    @Test
    void thePageItsWorkerAndItsWordsAreOpenToEverybodyAndHoldNothingOfAnybody() throws Exception {
        assertThat(answer(get(path(""))).getContentType()).startsWith("text/html");
        assertThat(answer(get(path("worker.js"))).getContentType()).startsWith("text/javascript");
        assertThat(answer(get(path("words"))).getContentAsString()).contains("workout.tank.two");
        for (String open : List.of("", "worker.js", "words")) {
            assertThat(answer(get(path(open))).getHeader("Cache-Control")).contains("no-cache");
        }
    }

    @Test
    void whatIsSomebodysOwnIsForThatGuestAloneAndKeptByNobodyInBetween() throws Exception {
        for (String part : PARTS) {
            assertThat(answer(get(path(part))).getStatus()).as(part).isEqualTo(401);
            MockHttpServletResponse mine = answer(get(path(part)).with(as(guest)));
            assertThat(mine.getStatus()).as(part).isEqualTo(200);
            assertThat(mine.getHeader("Cache-Control")).as(part).contains("no-store");
            if (!part.equals("me")) {
                assertThat(answer(get(path(part)).with(as(coach))).getStatus())
                        .as(part)
                        .isEqualTo(403);
            }
        }
        assertThat(answer(get(path("plans")).with(as(guest))).getContentAsString())
                .contains("I read until midnight", "Outside first");
        House.Person neighbour = houses.aGuest(house, "Bram");
        assertThat(answer(get(path("plans")).with(as(neighbour))).getContentAsString())
                .doesNotContain("midnight");
    }

    @Test
    void whatIsAskedIsWhatCanBeLoadedWithItsPlates() throws Exception {
        training.aBarbellPlan(guest, coach, 46);
        houses.weights(house, enrolments.location(house), Houses.rack(10, 2.5, 2.5));

        assertThat(answer(get(path("training?language=EN")).with(as(guest))).getContentAsString())
                .contains("\"kilos\":45.00", "\"askedKilos\":46.00", "\"bar\":20.00", "\"side\":[10.00,2.50]");
    }

    @Test
    void whoIsOfAnotherHouseFindsNothing() throws Exception {
        House.Person stranger = houses.aGuest(houses.aHouse("Elsewhere"), "Pim");

        assertThat(answer(get(path("me")).with(as(stranger))).getStatus()).isEqualTo(404);
        assertThat(answer(get("/o/no-such-house/pocket/me").with(as(stranger))).getStatus())
                .isEqualTo(404);
        assertThat(answer(get(path("training?language=EN")).with(as(stranger))).getStatus())
                .isEqualTo(403);
    }

    @Test
    void aSetIsKeptWithTheTokenOfTheSessionAndNeverWithout() throws Exception {
        UUID id = UUID.randomUUID();

        assertThat(answer(aSet(id, guest.account(), 10).with(as(guest))).getStatus())
                .isEqualTo(403);
        assertThat(answer(aSet(id, guest.account(), 10).with(csrf())).getStatus())
                .isEqualTo(401);
        assertThat(rows()).isZero();

        assertThat(answer(aSet(id, guest.account(), 10).with(as(guest)).with(csrf()))
                        .getStatus())
                .isEqualTo(200);
        assertThat(rows()).isOne();
    }

    @Test
    void aChangeIsKeptWithTheTokenOfTheSessionAndNeverWithout() throws Exception {
        UUID id = UUID.randomUUID();

        assertThat(answer(aChange(id, "MORE").with(as(guest))).getStatus()).isEqualTo(403);
        assertThat(answer(aChange(id, "MORE").with(csrf())).getStatus()).isEqualTo(401);
        assertThat(why(aChange(id, "DANCE"))).startsWith("400");
        assertThat(why(aChange(id, "SWAP"))).as("for what").isEqualTo("400 refused");
        assertThat(training.running(guest).exercise().sets()).isEqualTo(2);

        assertThat(why(aChange(id, "MORE"))).startsWith("200");
        assertThat(why(aChange(id, "MORE"))).startsWith("200");
        assertThat(why(aChange(id, "SHORTEN"))).isEqualTo("409 content");
        assertThat(training.running(guest).exercise().sets()).isEqualTo(3);
    }

    /** A session that ends takes its token with it: the page is told that it is signed out, not that it may not. */
    @Test
    void aSetSentAfterTheSessionEndedIsAnsweredAsSignedOut() throws Exception {
        assertThat(answer(aSet(UUID.randomUUID(), guest.account(), 10)).getStatus())
                .isEqualTo(401);
        assertThat(answer(aSet(UUID.randomUUID(), guest.account(), 10)
                                .with(as(guest))
                                .with(csrf().useInvalidToken()))
                        .getStatus())
                .as("of another session")
                .isEqualTo(403);
        assertThat(rows()).isZero();
    }

    @Test
    void whatCannotBeKeptIsAnsweredWithAReason() throws Exception {
        UUID id = UUID.randomUUID();
        answer(aSet(id, guest.account(), 10).with(as(guest)).with(csrf()));

        assertThat(why(aSet(id, guest.account(), 11))).isEqualTo("409 content");
        assertThat(why(aSet(UUID.randomUUID(), coach.account(), 10))).isEqualTo("409 owner");
        assertThat(why(aSet(UUID.randomUUID(), guest.account(), 1000))).isEqualTo("422 refused");
        assertThat(why(put(path("outbox/" + UUID.randomUUID() + "/check-in"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"account":"%s","day":"2020-01-01","at":"2020-01-01T10:00:00Z","notToday":false,
                                 "tapped":{"MOOD":9},"slept":null,"seen":null}""".formatted(guest.account()))))
                .isEqualTo("400 refused");
        assertThat(rows()).isOne();
    }

    /** What the database refuses is refused, and waits for a person; an error of the house would hold up all behind it. */
    @Test
    void whatTheDatabaseRefusesHoldsNothingUpBehindIt() throws Exception {
        UUID workout = UUID.randomUUID();
        answer(aSet(workout, guest.account(), 10).with(as(guest)).with(csrf()));

        assertThat(why(aSet(UUID.randomUUID(), workout, "-9000-01-05T10:00:00Z", guest.account(), 10)))
                .isEqualTo("422 refused");
        assertThat(rows()).isOne();

        assertThat(why(aSet(UUID.randomUUID(), workout, "2026-01-05T10:05:00Z", guest.account(), 10)))
                .startsWith("200");
        assertThat(rows()).isEqualTo(2);
    }

    /** In the workout that goes on. */
    private MockHttpServletRequestBuilder aChange(UUID id, String kind) {
        RunningWorkout now = training.running(guest);
        return put(path("outbox/" + id + "/change"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"account":"%s","workout":"%s","change":"%s","kind":"%s","place":"%s","day":"2026-01-05",
                         "at":"2026-01-05T10:00:00Z"}""".formatted(
                        guest.account(), now.id().value(), id, kind, now.place().value()));
    }

    private MockHttpServletRequestBuilder aSet(UUID id, UUID account, int reps) {
        return aSet(id, id, "2026-01-05T10:00:00Z", account, reps);
    }

    private MockHttpServletRequestBuilder aSet(UUID id, UUID workout, String at, UUID account, int reps) {
        UUID exercise = phone.taken(guest).workouts().getFirst().getFirst().id().value();
        return put(path("outbox/" + id + "/set"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"account":"%s","workout":"%s","exercise":"%s","day":"2026-01-05","at":"%s",
                         "reps":%d,"kilos":16.5,"effort":8,"pain":null}""".formatted(account, workout, exercise, at, reps));
    }

    private String why(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = answer(request.with(as(guest)).with(csrf()));
        return answer.getStatus() + " " + answer.getContentAsString().replaceAll("(?s).*\"why\":\"(\\w+)\".*", "$1");
    }

    private int rows() {
        return superuser()
                .sql("select count(*) from app.set_log where tenant_id = ?")
                .param(house.tenant())
                .query(Integer.class)
                .single();
    }

    private String path(String part) {
        return "/o/" + house.slug() + "/pocket/" + part;
    }

    private static RequestPostProcessor as(House.Person who) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(who.accountId(), 0), null, List.of()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
