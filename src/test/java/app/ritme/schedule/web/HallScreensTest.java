package app.ritme.schedule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.hall.HallLinkService;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The screen in the hall as a television asks for it. */
@SuppressWarnings("NullAway.Init")
class HallScreensTest extends RitmeTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private HallLinkService hall;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private Clock clock;

    private MockMvc web;
    private House house;
    private House.Person coach;
    private PersonId loes;
    private PersonId bram;
    private ZonedDateTime now;

    @BeforeEach
    void aHouse() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        house = houses.aHouse("Hall");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aVisitor(house, "Loes");
        bram = houses.aVisitor(house, "Bram");
        now = clock.instant().atZone(Houses.ZONE);
    }

    @Test
    void showsWhatIsForSeveralWithFirstNamesOfWhoLeadsOnly() throws Exception {
        add(BlockKind.GROUP, "Circle <by> the fire", Set.of(loes, bram), Set.of(coach.personId()));

        String page = page(as(house.manager(), hall::make));

        assertThat(page)
                .contains("Circle &lt;by&gt; the fire", "House · Marieke", house.name())
                .doesNotContain("Loes", "Bram", "Test");
    }

    @Test
    void whatIsAboutOnePersonIsNotOnTheWall() throws Exception {
        Secret secret = as(house.manager(), hall::make);
        add(BlockKind.COACHING, "Addiction", Set.of(loes, bram), Set.of(coach.personId()));
        assertThat(page(secret)).doesNotContain("Addiction", "Marieke", "Talk");
        assertThat(page(secret)).contains("That was everything for today.");

        add(BlockKind.TRAINING, "Alone", Set.of(houses.aVisitor(house, "Cato")), Set.of());
        assertThat(page(secret)).doesNotContain("Alone");
    }

    @Test
    void theSameMealOfTwoGuestsIsOne() throws Exception {
        add(BlockKind.MEAL, "Soup", Set.of(loes), Set.of());
        add(BlockKind.MEAL, "Soup", Set.of(bram), Set.of());

        assertThat(page(as(house.manager(), hall::make)).split("Soup", -1)).hasSize(2);
    }

    @Test
    void opensWithItsOwnSecretInItsOwnHouseUntilItIsWithdrawn() throws Exception {
        Secret first = as(house.manager(), hall::make);
        Secret second = as(house.manager(), hall::make);
        House other = houses.aHouse("Other");

        assertThat(answer(house, first).getStatus()).isEqualTo(404);
        assertThat(answer(other, second).getStatus()).isEqualTo(404);
        assertThat(answer(house, Secret.make()).getStatus()).isEqualTo(404);
        MockHttpServletResponse open = answer(house, second);
        assertThat(open.getStatus()).isEqualTo(200);
        assertThat(open.getHeader("Set-Cookie")).isNull();
        assertThat(open.getHeader("Cache-Control")).contains("no-store");

        doAs(house.manager(), hall::withdraw);
        assertThat(answer(house, second).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyAManagerMakesTheLink() {
        assertThatThrownBy(() -> as(coach, hall::make)).isInstanceOf(AccessDeniedException.class);
        assertThat(as(house.manager(), hall::make).value()).isNotEmpty();
    }

    /** From a while ago until a while from now, on the day it is in the house. */
    private void add(BlockKind kind, String title, Set<PersonId> guests, Set<PersonId> staff) {
        ZonedDateTime start = now.minusMinutes(20).truncatedTo(ChronoUnit.MINUTES);
        schedule.add(
                house,
                new SessionData(
                        kind,
                        LocalizedText.of(title, title),
                        start.toLocalDate(),
                        LocalTime.from(start),
                        60,
                        schedule.location(house),
                        Optional.empty(),
                        staff,
                        guests));
    }

    private String page(Secret secret) throws Exception {
        return answer(house, secret).getContentAsString();
    }

    private MockHttpServletResponse answer(House where, Secret secret) throws Exception {
        return web.perform(get("/o/" + where.slug() + "/hall/" + secret.value()))
                .andReturn()
                .getResponse();
    }
}
