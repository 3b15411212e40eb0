package app.ritme.schedule.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.organisation.OrganisationRegistry;
import app.ritme.organisation.RoomKind;
import app.ritme.organisation.web.LinkDoor;
import app.ritme.people.PersonId;
import app.ritme.people.TeamService;
import app.ritme.program.BlockKind;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionData;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.schedule.feed.HouseCalendarService;
import app.ritme.schedule.feed.MyCalendarService;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Secret;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Calendars as a telephone asks for them: by an address alone, without a session. */
@SuppressWarnings("NullAway.Init")
class CalendarFeedsTest extends RitmeTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private MyCalendarService calendars;

    @Autowired
    private HouseCalendarService ofHouse;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    @Autowired
    private TeamService team;

    @Autowired
    private OrganisationRegistry registry;

    @Autowired
    private Clock clock;

    private MockMvc web;
    private House house;
    private House.Person coach;
    private House.Person guest;
    private LocalDate day;
    private SessionId talk;

    @BeforeEach
    void aTalkTomorrow() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        house = houses.aHouse("Feed");
        coach = houses.aStaffMember(house, "Marieke");
        guest = houses.aGuest(house, "Loes");
        day = LocalDate.now(clock).plusDays(1);
        talk = schedule.add(house, talk("Angst en verslaving"));
    }

    @Test
    void aGuestAndACoachSeeWhenAndWhereAndNoNameAndNoTitle() throws Exception {
        for (House.Person owner : List.of(guest, coach)) {
            String text = body(owner);

            assertThat(text)
                    .contains("UID:" + talk.value() + "@ritme")
                    .contains("DTSTART;TZID=Europe/Stockholm:" + day.toString().replace("-", "") + "T100000")
                    .contains("BEGIN:VTIMEZONE")
                    .contains("SUMMARY:Talk\r\n")
                    .contains("LOCATION:Attic\\, House");
            assertThat(text).doesNotContain("Loes", "Marieke", "Test", "Angst", "verslaving");
        }
    }

    @Test
    void firstNamesOfGuestsAreSaidToACoachWhereTheHouseAllowsIt() throws Exception {
        doAs(house.manager(), () -> ofHouse.sayFirstNames(true));

        assertThat(body(coach)).contains("SUMMARY:Talk · Loes\r\n").doesNotContain("Loes Test");
        assertThat(body(guest)).doesNotContain("Loes", "Marieke");
    }

    @Test
    void aCoachWhoIsAGuestHearsNoMoreOfTheOthersThanAGuestDoes() throws Exception {
        doAs(house.manager(), () -> ofHouse.sayFirstNames(true));
        PersonId bram = houses.aVisitor(house, "Bram");
        SessionId led =
                schedule.add(house, circle(TEN.plusHours(2), Set.of(coach.personId()), Set.of(guest.personId(), bram)));
        SessionId joined = schedule.add(
                house,
                circle(
                        TEN.plusHours(4),
                        Set.of(house.manager().personId()),
                        Set.of(coach.personId(), houses.aVisitor(house, "Cato"))));

        Secret secret = as(coach, () -> calendars.make(Language.EN));
        assertThat(summary(secret, led)).as("the control").isEqualTo("Group · Bram, Loes");
        assertThat(summary(secret, joined)).isEqualTo("Group");

        doAs(house.manager(), () -> ofHouse.sayFirstNames(false));
        assertThat(summary(secret, led)).as("the control").isEqualTo("Group · 2 guests");
        assertThat(summary(secret, joined)).isEqualTo("Group");
    }

    @Test
    void keepsItsUidAndItsSequenceGrowsWithEveryChange() throws Exception {
        Secret secret = as(coach, () -> calendars.make(Language.EN));
        VEvent first = event(secret);
        doAs(house.manager(), () -> sessions.pin(talk, true));
        VEvent second = event(secret);
        doAs(house.manager(), () -> sessions.cancel(talk, CancelReason.STAFF));
        VEvent third = event(secret);

        assertThat(second.getUid()).isEqualTo(first.getUid());
        assertThat(third.getUid()).isEqualTo(first.getUid());
        assertThat(number(second)).isGreaterThan(number(first));
        assertThat(number(third)).isGreaterThan(number(second));
        assertThat(state(first)).isEqualTo("CONFIRMED");
        assertThat(state(third)).isEqualTo("CANCELLED");
    }

    @Test
    void aWithdrawnARenewedAndAnUnknownLinkAreAllNotFound() throws Exception {
        Secret first = as(guest, () -> calendars.make(Language.EN));
        assertThat(answer(house, first).getStatus()).isEqualTo(200);

        Secret second = as(guest, () -> calendars.make(Language.EN));
        assertThat(answer(house, first).getStatus()).isEqualTo(404);
        assertThat(answer(house, second).getStatus()).isEqualTo(200);

        doAs(guest, calendars::withdraw);
        MockHttpServletResponse withdrawn = answer(house, second);
        MockHttpServletResponse unknown = answer(house, Secret.make());
        assertThat(withdrawn.getStatus()).isEqualTo(404);
        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(withdrawn.getContentAsString()).isEqualTo(unknown.getContentAsString());
    }

    @Test
    void opensNothingUnderTheAddressOfAnotherHouse() throws Exception {
        Secret secret = as(coach, () -> calendars.make(Language.EN));
        House other = houses.aHouse("Other");

        assertThat(answer(other, secret).getStatus()).isEqualTo(404);
        assertThat(answer(house, secret).getStatus()).isEqualTo(200);
    }

    @Test
    void opensNothingAfterItsOwnerLeft() throws Exception {
        Secret secret = as(coach, () -> calendars.make(Language.EN));
        assertThat(answer(house, secret).getStatus()).isEqualTo(200);

        doAs(house.manager(), () -> team.endMembership(coach.memberId()));

        assertThat(answer(house, secret).getStatus()).isEqualTo(404);
    }

    @Test
    void isForItsOwnerAloneAndMakesNoSession() throws Exception {
        Secret secret = as(coach, () -> calendars.make(Language.EN));
        MockHttpServletResponse answer = answer(house, secret);

        assertThat(answer.getHeader("Cache-Control")).contains("private").contains("max-age");
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        String mark = Objects.requireNonNull(answer.getHeader("ETag"));
        assertThat(web.perform(get(path(house, secret)).header("If-None-Match", mark))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void whatIsNoCalendarIsNotLetPastTheDoor() throws Exception {
        MockHttpServletResponse unknown = answer(house, Secret.make());
        MockHttpServletResponse other = web.perform(
                        get("/o/" + house.slug() + "/feed/" + Secret.make().value()))
                .andReturn()
                .getResponse();

        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(other.getStatus()).isEqualTo(302);
        assertThat(other.getHeader("Location")).endsWith("/login");
    }

    @Test
    void goesOnLeadingThereAfterTheHouseMoved() throws Exception {
        Secret secret = as(coach, () -> calendars.make(Language.EN));
        doAs(house.manager(), () -> registry.move(Houses.aSlug("moved")));

        assertThat(answer(house, secret).getStatus()).isEqualTo(200);
    }

    @Test
    void whoAsksWithoutAPauseIsAskedToWait() throws Exception {
        Secret secret = as(coach, () -> calendars.make(Language.EN));
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 2 * LinkDoor.MOST_A_MINUTE + 1; i++) {
            statuses.add(web.perform(get(path(house, secret)).with(request -> {
                        request.setRemoteAddr("192.0.2.7");
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }

        assertThat(statuses).contains(200, 429);
        assertThat(answer(house, secret).getStatus()).isEqualTo(200);
    }

    private SessionData talk(String title) {
        return new SessionData(
                BlockKind.COACHING,
                LocalizedText.of(title, title),
                day,
                TEN,
                45,
                schedule.location(house),
                Optional.of(schedule.aRoom(house, "Attic", RoomKind.TALK, 4, 0)),
                Set.of(coach.personId()),
                Set.<PersonId>of(guest.personId()));
    }

    private SessionData circle(LocalTime at, Set<PersonId> staff, Set<PersonId> guests) {
        return new SessionData(
                BlockKind.GROUP,
                LocalizedText.of("Kring", "Circle"),
                day,
                at,
                60,
                schedule.location(house),
                Optional.empty(),
                staff,
                guests);
    }

    private String summary(Secret secret, SessionId session) throws Exception {
        return new CalendarBuilder()
                        .build(new StringReader(answer(house, secret).getContentAsString()))
                        .<VEvent>getComponents(Component.VEVENT)
                        .stream()
                        .filter(event -> event.getUid().orElseThrow().getValue().equals(session.value() + "@ritme"))
                        .map(event -> Objects.requireNonNull(event.getSummary()).getValue())
                        .findFirst()
                        .orElseThrow();
    }

    private VEvent event(Secret secret) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(answer(house, secret).getContentAsString()))
                .<VEvent>getComponent(Component.VEVENT)
                .orElseThrow();
    }

    private static int number(VEvent event) {
        return Objects.requireNonNull(event.getSequence()).getSequenceNo();
    }

    private static String state(VEvent event) {
        return Objects.requireNonNull(event.getStatus()).getValue();
    }

    private String body(House.Person owner) throws Exception {
        Secret secret = as(owner, () -> calendars.make(Language.EN));
        return answer(house, secret).getContentAsString();
    }

    private MockHttpServletResponse answer(House where, Secret secret) throws Exception {
        return web.perform(get(path(where, secret))).andReturn().getResponse();
    }

    private static String path(House where, Secret secret) {
        return "/o/" + where.slug() + "/feed/" + secret.value() + ".ics";
    }
}
