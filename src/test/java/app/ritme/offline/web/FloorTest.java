package app.ritme.offline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.account.AccountPrincipal;
import app.ritme.offline.OfflineFixtures;
import app.ritme.people.PeopleFixtures;
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

/** The addresses of the floor as a tablet asks for them. */
@SuppressWarnings("NullAway.Init")
class FloorTest extends RitmeTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private TrainingFixtures training;

    @Autowired
    private OfflineFixtures floor;

    private MockMvc web;
    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void aGuestInCareWithAPlan() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        house = houses.aHouse("Floor");
        coach = houses.aStaffMember(house, "Fenna");
        guest = houses.aGuest(house, "Loes");
        people.aCare(house, guest, coach);
        training.aPlan(guest, coach);
    }

    @Test
    void thePageItsWorkerAndItsWordsAreOpenToEverybodyAndHoldNothingOfAnybody() throws Exception {
        assertThat(answer(get(path(""))).getContentType()).startsWith("text/html");
        assertThat(answer(get(path("worker.js"))).getContentType()).startsWith("text/javascript");
        assertThat(answer(get(path("words"))).getContentAsString()).contains("floor.pick.title");
        assertThat(answer(get("/o/" + house.slug() + "/floor")).getHeader("Location"))
                .endsWith(path(""));
        assertThat(answer(get("/o/" + house.slug() + "/to-floor").with(as(coach)))
                        .getHeader("Location"))
                .endsWith(path(""));
    }

    @Test
    void whomACoachLooksAfterIsSaidByFirstNameToThemAlone() throws Exception {
        MockHttpServletResponse mine = answer(get(path("guests?language=EN")).with(as(coach)));
        assertThat(mine.getStatus()).isEqualTo(200);
        assertThat(mine.getHeader("Cache-Control")).contains("no-store");
        assertThat(mine.getContentAsString())
                .contains(guest.person().toString(), "\"Loes\"")
                .doesNotContain("Loes Test", "familyName");

        assertThat(answer(get(path("guests?language=EN"))).getStatus()).isEqualTo(401);
        assertThat(answer(get(path("guests?language=EN")).with(as(guest))).getStatus())
                .isEqualTo(403);
        House.Person other = houses.aStaffMember(house, "Wout");
        for (House.Person without : List.of(other, house.manager())) {
            assertThat(answer(get(path("guests?language=EN")).with(as(without))).getContentAsString())
                    .doesNotContain("Loes");
        }
    }

    @Test
    void trainingIsForWhoLooksAfterTheGuestAlone() throws Exception {
        String theirs = path("training/" + guest.person() + "?language=EN");
        assertThat(answer(get(theirs).with(as(coach))).getContentAsString()).contains("Goblet squat");

        assertThat(answer(get(theirs)).getStatus()).isEqualTo(401);
        assertThat(answer(get(theirs).with(as(guest))).getStatus()).isEqualTo(403);
        House.Person other = houses.aStaffMember(house, "Wout");
        for (House.Person without : List.of(other, house.manager())) {
            assertThat(answer(get(theirs).with(as(without))).getStatus()).isEqualTo(422);
        }
        House.Person stranger = houses.aStaffMember(houses.aHouse("Elsewhere"), "Pim");
        assertThat(answer(get(theirs).with(as(stranger))).getStatus()).isEqualTo(403);
        assertThat(answer(get(path("training/" + UUID.randomUUID() + "?language=EN"))
                                .with(as(coach)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aSetIsKeptForTheGuestOfWhoeverLooksAfterThemWithTheTokenOfTheSession() throws Exception {
        MockHttpServletRequestBuilder set = aSet("\"" + guest.person() + "\"", coach);
        House.Person other = houses.aStaffMember(house, "Wout");

        assertThat(answer(set.with(as(coach))).getStatus())
                .as("without a token")
                .isEqualTo(403);
        assertThat(sent(aSet("\"" + guest.person() + "\"", other), other)).isEqualTo(422);
        assertThat(sent(aSet("\"" + guest.person() + "\"", house.manager()), house.manager()))
                .isEqualTo(422);
        assertThat(sent(aSet("\"" + guest.person() + "\"", guest), guest)).isEqualTo(403);
        assertThat(sent(aSet("\"" + guest.person() + "\"", other), coach))
                .as("written down by somebody else")
                .isEqualTo(409);
        assertThat(sent(aSet("\"" + UUID.randomUUID() + "\"", coach), coach)).isEqualTo(404);
        assertThat(sent(aSet("null", coach), coach)).isEqualTo(400);
        assertThat(rows()).isZero();

        assertThat(sent(aSet("\"" + guest.person() + "\"", coach), coach)).isEqualTo(200);
        assertThat(rows()).isOne();
    }

    private MockHttpServletRequestBuilder aSet(String whose, House.Person by) {
        UUID id = UUID.randomUUID();
        UUID exercise = floor.taken(guest).workouts().getFirst().getFirst().id().value();
        return put(path("outbox/" + id + "/set"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"account":"%s","guest":%s,"workout":"%s","exercise":"%s","day":"2026-01-05",
                         "at":"2026-01-05T10:00:00Z","reps":10,"kilos":16.5,"effort":8,"pain":null,
                         "predicted":9}""".formatted(by.account(), whose, id, exercise));
    }

    private int sent(MockHttpServletRequestBuilder set, House.Person who) throws Exception {
        return answer(set.with(as(who)).with(csrf())).getStatus();
    }

    private int rows() {
        return superuser()
                .sql("select count(*) from app.set_log where tenant_id = ?")
                .param(house.tenant())
                .query(Integer.class)
                .single();
    }

    private String path(String part) {
        return "/o/" + house.slug() + "/floor/" + part;
    }

    private static RequestPostProcessor as(House.Person who) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(who.accountId(), 0), null, List.of()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
