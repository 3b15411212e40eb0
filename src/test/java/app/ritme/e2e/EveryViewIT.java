package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Proof;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.account.SignInService;
import app.ritme.account.SignUp;
import app.ritme.account.SignUpService;
import app.ritme.enquiry.EnquiryFixtures;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.compass.AftercareFixtures;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.people.InvitationService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every view that somebody may open, in both languages, light and dark, on a desk and on a phone: accessible, titled,
 * in one language, and no wider than the screen.
 */
@DisplayName("Every view, in both languages and both schemes")
class EveryViewIT extends BrowserTest {

    private static final String LONG_NAME = "Wilhelmina-Johanna van den Hoogenband tot Oudezijdsvoorburgwal";

    private static final List<String> FOR_ANYONE = List.of("login", "sign-up", "forgot", "o/:org");
    private static final List<String> BEHIND_A_LINK = List.of(
            "confirm/:token",
            "sign-in/:token",
            "reset/:token",
            "o/:org/link/:token",
            "o/:org/talk/:token",
            "o/:org/compass/:token");
    private static final List<String> FOR_AN_ACCOUNT = List.of("");

    @Autowired
    private SignUpService signUps;

    @Autowired
    private SignInService signIns;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnquiryFixtures enquiries;

    @Autowired
    private AftercareFixtures aftercare;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private ServletContext server;

    @Test
    void everyRouteIsLookedAt() {
        Set<String> lookedAt = new TreeSet<>(FOR_ANYONE);
        lookedAt.addAll(BEHIND_A_LINK);
        lookedAt.addAll(FOR_AN_ACCOUNT);
        lookedAt.addAll(Pages.OPERATOR);
        for (var role : Role.values()) {
            Pages.of(role).forEach(page -> lookedAt.add("o/:org/" + page));
        }
        Pages.QUESTIONNAIRE.forEach(page -> lookedAt.add("o/:org/" + page));

        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(server))
                .getRegisteredRoutes();

        // aliases, such as "houses", are the same view; a list names one of its things after its own address,
        // which opens it
        assertThat(routes.stream()
                        .map(RouteBaseData::getTemplate)
                        .map(template -> template.replaceAll("/:\\w+\\?", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(lookedAt);
    }

    @Test
    void whatIsBrokenIsFound() {
        Tab tab = visitor(Device.DESKTOP, Language.NL).open("/login");
        assertThat(tab.violations()).isEmpty();
        tab.page()
                .evaluate("document.querySelector('h1').insertAdjacentHTML('afterend',"
                        + " '<img src=x><p style=\"color: #888; background: #999\">pale</p>')");
        assertThat(tab.violations())
                .anySatisfy(rule -> assertThat(rule).startsWith("image-alt"))
                .anySatisfy(rule -> assertThat(rule).startsWith("color-contrast"));
    }

    @ParameterizedTest
    @EnumSource
    void pagesOutsideAHouse(Language language) {
        var look = new Inspection(visitor(Device.DESKTOP, language).open("/login"), language, "outside");
        House house = houses.aFullHouse("Het stille huis aan de bosrand");
        EditionId edition =
                enrolments.anEdition(house, LONG_NAME, EnrolmentFixtures.today().plusDays(40), 1, 1);
        FOR_ANYONE.forEach(page -> look.at("/" + page.replace(":org", house.slug())));
        look.at("/" + house.path("talk/")
                + enquiries
                        .anEnquiry(house, edition, LONG_NAME, Houses.anAddress("Ella"))
                        .value());
        look.at("/" + house.path("compass/")
                + aftercare.aLink(houses.guestOf(house)).value());
        linksToEverything(language).forEach(look::at);
        look.at("/sign-in/" + "x".repeat(43));
        assertThat(look.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfEveryRole(Role role) {
        House house = aLivelyHouse();
        Someone someone = someone(house, "Noor", role);
        for (var language : Language.values()) {
            prefers(someone, language, ColorSchemeChoice.SYSTEM);
            Tab tab = today(someone, Device.DESKTOP, language);
            var look = new Inspection(tab, language, role.name());
            Pages.of(role).forEach(page -> look.at(someone.page(Pages.in(house, houses, page))));
            if (role.worksHere()) {
                look.at(someone.page(Pages.in(house, houses, "programs/:program/1")));
            }
            look.at("/houses");
            assertThat(look.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAQuestionnaire(Language language) {
        House house = houses.aHouse("Het stille huis aan de bosrand");
        Someone guest = someone(house, "Noor", Role.GUEST);
        Someone coach = someone(house, "Marieke", Role.STAFF);
        people.aCare(house, guest.person(), coach.person());
        var filled = outcomes.aFilled(guest.person(), coach.person(), Instrument.PHQ_4, 1, 2, 0, 3);
        var waiting = outcomes.aQuestionnaire(guest.person(), coach.person(), Instrument.GAD_7);
        List.of(guest, coach).forEach(someone -> prefers(someone, language, ColorSchemeChoice.SYSTEM));
        String results = "guests/" + guest.person().person() + "/outcomes/";

        var look = new Inspection(today(guest, Device.DESKTOP, language), language, "guest");
        look.at(guest.page("outcomes/" + waiting.value()));
        look.at(guest.page("outcomes/" + filled.value()));
        assertThat(look.problems()).isEmpty();

        look = new Inspection(today(coach, Device.DESKTOP, language), language, "coach");
        look.at(coach.page(results + waiting.value() + "/together"));
        look.at(coach.page(results + filled.value()));
        assertThat(look.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAnOperator(Language language) {
        House house = houses.aHouse("Het stille huis aan de bosrand");
        houses.anOperator();
        superuser()
                .sql("update platform.account set language = ? where email = ?")
                .params(language.code(), Houses.OPERATOR.value())
                .update();
        int earlier = mailsTo(Houses.OPERATOR).size();
        signIns.mailLink(Houses.OPERATOR, "198.51.100.1");
        Tab tab = visitor(Device.DESKTOP, language).open(link(Houses.OPERATOR, earlier + 1));
        tab.click("sign-in").arrived("/(houses|o/.*)?");
        var look = new Inspection(tab, language, "operator");
        Pages.OPERATOR.forEach(page -> look.at("/" + page.replace(":slug", house.slug())));
        String page = "/operator/house/" + house.slug();
        look.over(page, opened -> opened.click("assign"), "assign");
        look.over(page, opened -> opened.click("force-end"), "force-end");
        assertThat(look.problems()).isEmpty();
    }

    static Stream<Language> languagesOfDialogs() {
        return Stream.of(Language.values()).limit(Proof.count(1, Language.values().length));
    }

    /** In the language with the longer words; in both with the proofs at full size. */
    @ParameterizedTest
    @MethodSource("languagesOfDialogs")
    void whatOpensOverAPage(Language language) {
        House house = aLivelyHouse();
        Someone manager = someone(house, "Olga", Role.MANAGER);
        houses.join(houses.aHouse("Other"), manager.person().accountId(), "Olga", Role.GUEST);
        prefers(manager, language, ColorSchemeChoice.SYSTEM);
        Tab tab = visitor(Device.DESKTOP, language).open("/login");
        signIn(tab, manager, "/");
        var look = new Inspection(tab, language, "over");
        String guest = houses.aVisitor(house, "Piet").value().toString();
        enrolments.enrol(house, anEdition(house), Beginning.INTRODUCTION, houses.aVisitor(house, "Quinten"));

        look.over(manager.page("today"), Tab::me, "me");
        look.over(manager.page("today"), opened -> opened.drawer("houses").click("houses"), "houses");
        look.over(manager.page("today"), opened -> search(opened, "pi"), "search");
        look.over(manager.page("editions"), opened -> opened.click("enrol").click("add-newcomer"), "enrol");
        look.over(manager.page("editions"), opened -> opened.click("open-edition"), "open-edition");
        look.over(manager.page("editions"), opened -> opened.choose("more-Full house", "change-edition"), "edition");
        look.over(manager.page("editions"), opened -> opened.click("tab-list"), "enrolments");
        look.over(manager.page("editions"), opened -> opened.click("lead-Quinten Test"), "enrolment");
        look.over(
                manager.page("editions"),
                opened -> opened.click("lead-Quinten Test").click("introduction"),
                "introduction");
        look.over(
                manager.page("editions"),
                opened -> opened.click("lead-Quinten Test").click("cancel"),
                "cancel");
        look.over(manager.page("team"), opened -> opened.click("invite"), "invite");
        look.over(manager.page("team"), opened -> opened.click("manage-skills"), "skills");
        look.over(manager.page("team") + "/" + manager.person().person(), opened -> {}, "member");
        look.over(manager.page("guests"), opened -> opened.click("add-guest"), "add-guest");
        look.over(manager.page("guests") + "/" + guest, opened -> {}, "guest");
        String program = manager.page("programs/" + houses.idsOf(house).get("ProgramId"));
        look.over(manager.page("programs"), opened -> opened.click("add-program"), "add-program");
        look.over(program, opened -> opened.click("put-nature"), "put-block");
        look.over(program, opened -> opened.click("add-day"), "add-day");
        look.over(program, opened -> opened.click("history"), "history");
        look.over(manager.page("settings"), opened -> opened.click("add-location"), "add-location");
        look.over(manager.page("settings"), opened -> opened.click("change-address"), "address");
        look.over(manager.page("settings"), opened -> opened.choose("more-House", "add-room"), "add-room");
        look.over(manager.page("settings"), opened -> opened.choose("more-House", "close"), "close");
        look.over(manager.page("account"), opened -> opened.click("sign-out-everywhere"), "confirm");

        assertThat(look.problems()).isEmpty();
    }

    private EditionId anEdition(House house) {
        return enrolments.anEdition(
                house, "Herfstweek", EnrolmentFixtures.today().plusDays(20), 12, 8);
    }

    private static void search(Tab tab, String text) {
        tab.drawer("search").click("search").type("search-text", text).sees("Piet");
    }

    private House aLivelyHouse() {
        House house = houses.aFullHouse("Het stille huis aan de bosrand");
        for (var name : List.of("Anna", "Bram", "Cato", "Daan", LONG_NAME)) {
            houses.aVisitor(house, name);
        }
        houses.aStaffMember(house, "Marieke");
        houses.aStaffMember(house, LONG_NAME);
        EditionId full =
                enrolments.anEdition(house, LONG_NAME, EnrolmentFixtures.today().plusDays(40), 1, 1);
        enrolments.enrol(house, full, Beginning.CONFIRMATION, houses.aVisitor(house, "Eva"));
        enrolments.enrol(
                house, full, Beginning.WAITING_LIST, houses.aVisitor(house, LONG_NAME), houses.aVisitor(house, "Fien"));
        return house;
    }

    private List<String> linksToEverything(Language language) {
        var founder = Houses.anAddress("founder");
        signUps.signUp(
                new SignUp(
                        "Bosrand",
                        Houses.aSlug("Bosrand"),
                        language,
                        Houses.ZONE,
                        Currency.getInstance("EUR"),
                        "Huis",
                        "Hanna de Wit",
                        founder),
                "198.51.100.1");
        House house = houses.aHouse("Bosrand");
        Someone guest = someone(house, "Rosa", Role.GUEST);
        signIns.mailLink(guest.email(), "198.51.100.1");
        String signIn = link(guest.email(), 1);
        signIns.mailReset(guest.email(), "198.51.100.1");
        var invited = Houses.anAddress("invited");
        as(
                house.manager(),
                () -> invitations.inviteToTeam(
                        Houses.person("Sam", Optional.of(invited)), Role.STAFF, new HashSet<>()));
        return new ArrayList<>(List.of(link(founder, 1), signIn, link(guest.email(), 2), link(invited, 1)));
    }
}
