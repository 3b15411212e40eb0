package app.ritme.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.home.Contents;
import app.ritme.home.HomeFixtures;
import app.ritme.home.MyHomeLinkService;
import app.ritme.shared.Secret;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The address of a plan for home as the browser of whoever holds it asks for it. */
@SuppressWarnings("NullAway.Init")
class HomePlanDoorTest extends RitmeTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private MyHomeLinkService links;

    @Autowired
    private HomeFixtures homes;

    private MockMvc web;
    private House house;
    private House.Person guest;
    private Secret secret;

    @BeforeEach
    void aLink() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        house = houses.aHouse("Door");
        guest = houses.aGuest(house, "Loes");
        homes.aHomePlan(guest, "Outside first");
        secret = homes.give(guest, Contents.PLAN);
    }

    @Test
    void theDoorThePlanAndThePaperAreEachKeptNowhere() throws Exception {
        assertThat(answer(get(path(secret))).getContentAsString()).doesNotContain("Outside first");
        assertThat(answer(post(path(secret))).getContentAsString()).contains("Outside first");
        assertThat(answer(post(path(secret) + "/pdf")).getContentType()).isEqualTo("application/pdf");
        for (MockHttpServletRequestBuilder request : all(secret)) {
            assertThat(answer(request).getHeader("Cache-Control")).contains("no-store");
        }
    }

    /** Also for who kept the page open and asks for the paper after the link was withdrawn. */
    @Test
    void whateverOpensNothingSaysSoInWordsAndAlike() throws Exception {
        doAs(guest, () -> links.withdraw(links.links().getFirst().id()));
        List<MockHttpServletRequestBuilder> withdrawn = all(secret);
        List<MockHttpServletRequestBuilder> unknown = all(Secret.make());

        for (int at = 0; at < withdrawn.size(); at++) {
            MockHttpServletResponse answer = answer(withdrawn.get(at));
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentType()).startsWith("text/html");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getContentAsString())
                    .contains("Vraag een nieuwe aan wie hem je gaf")
                    .doesNotContain(house.name())
                    .isEqualTo(answer(unknown.get(at)).getContentAsString());
        }
    }

    private List<MockHttpServletRequestBuilder> all(Secret which) {
        return List.of(get(path(which)), post(path(which)), post(path(which) + "/pdf"));
    }

    private String path(Secret which) {
        return "/o/" + house.slug() + "/plan/" + which.value();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.locale(Locale.of("nl")).remoteAddress("192.0.2.38"))
                .andReturn()
                .getResponse();
    }
}
