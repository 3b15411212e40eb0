package app.ritme.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.organisation.RoomKind;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionDetails;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.Language;
import app.ritme.shared.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-27: sessions taken by mouse, finger and keys; what is against it is said before they are let go. */
@DisplayName("UC-27 Plan by hand on the board")
class UC27PlanByHandIT extends BrowserTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    private House house;
    private Someone coach;
    private PersonId marieke;
    private SessionId talk;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Board");
        coach = someone(house, "Marieke", Role.STAFF);
        marieke = coach.person().personId();
        talk = schedule.aTalk(house, DAY, TEN, marieke, houses.aVisitor(house, "Loes"));
    }

    @Test
    void aSessionIsDraggedToAnotherHourAndColleagueAndTakenBack() {
        Tab tab = board(coach);

        Locator session = session(tab, "Loes T.");
        BoundingBox hours =
                tab.page().locator("[data-lane] .board-scale").first().boundingBox();
        double hour = hours.height / 12;
        BoundingBox box = session.boundingBox();
        BoundingBox hanna = tab.id("lane-Hanna").boundingBox();
        tab.page().mouse().move(box.x + 20, box.y + 10);
        tab.page().mouse().down();
        tab.page().mouse().move(box.x + 20, box.y + 30);
        tab.page().mouse().move(hanna.x + 30, box.y + 10 + hour);
        assertThat(tab.page().locator(".board-verdict[data-tone=good]")).containsText("11:00–11:45 · Hanna");
        tab.axe();
        tab.page().mouse().up();

        tab.sees("Talk is now on Tue 6 May at 11:00.").settled();
        assertThat(details().staff()).extracting(PersonName::givenName).containsExactly("Hanna");
        assertThat(details().when().at()).isEqualTo(LocalTime.of(11, 0));

        tab.page().keyboard().press("Control+z");
        tab.sees("Talk moved: undone.").settled();
        assertThat(details().when().at()).isEqualTo(TEN);
        assertThat(details().staff()).extracting(PersonName::givenName).containsExactly("Marieke");
        tab.page().keyboard().press("Control+Shift+z");
        tab.sees("Talk moved: done again.").settled();
        assertThat(details().when().at()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void aSessionIsMadeLongerAtItsFoot() {
        Tab tab = board(coach);

        BoundingBox box = session(tab, "Loes T.").boundingBox();
        double quarter = tab.page().locator("[data-lane] .board-scale").first().boundingBox().height / 48;
        tab.page().mouse().move(box.x + 20, box.y + box.height - 3);
        tab.page().mouse().down();
        tab.page().mouse().move(box.x + 20, box.y + box.height + quarter);
        tab.page().mouse().move(box.x + 20, box.y + box.height + quarter - 3);
        assertThat(tab.page().locator(".board-verdict")).containsText("10:00–11:00");
        tab.page().mouse().up();

        tab.sees("Talk is now on Tue 6 May at 10:00.").settled();
        assertThat(details().when().minutes()).isEqualTo(60);
    }

    @Test
    void keysDoEverythingAndAConflictIsNamedBeforeItIsDropped() {
        schedule.aTalk(house, DAY, LocalTime.of(10, 45), marieke, houses.aVisitor(house, "Bram"));
        Tab tab = board(coach);

        session(tab, "Loes T.").focus();
        tab.page().keyboard().press("ArrowDown");
        assertThat(tab.page().locator(".board-verdict[data-tone=no]"))
                .containsText("Marieke Test has Talk then, 10:45–11:30.");
        tab.page().keyboard().press("Enter");
        tab.sees("At 11:30").settled().axe();
        tab.page().keyboard().press("Escape");
        assertThat(details().when().at()).isEqualTo(TEN);

        session(tab, "Loes T.").focus();
        for (int quarter = 0; quarter < 4; quarter++) {
            tab.page().keyboard().press("ArrowUp");
        }
        assertThat(tab.page().locator(".board-verdict[data-tone=good]")).containsText("09:00–09:45 · Marieke");
        tab.page().keyboard().press("Enter");
        tab.sees("Talk is now on Tue 6 May at 09:00.").settled();
        assertThat(session(tab, "Loes T.")).isFocused();

        tab.page().keyboard().press("m");
        tab.sees("Free times").settled().axe();
    }

    @Test
    void escapeLeavesEverythingAsItIs() {
        Tab tab = board(coach);

        session(tab, "Loes T.").focus();
        tab.page().keyboard().press("ArrowDown");
        assertThat(tab.page().locator(".board-verdict[data-tone=good]")).isVisible();
        tab.page().keyboard().press("Escape");

        assertThat(tab.page().locator(".board-verdict")).hasCount(0);
        assertThat(details().when().at()).isEqualTo(TEN);
    }

    @Test
    void severalAreTakenTogether() {
        SessionId next = schedule.aTalk(house, DAY, LocalTime.of(10, 45), marieke, houses.aVisitor(house, "Bram"));
        Tab tab = board(coach);

        session(tab, "Bram T.").focus();
        tab.page().keyboard().press("Space");
        session(tab, "Loes T.").focus();
        tab.page().keyboard().press("Space");
        tab.sees("2 chosen");
        tab.page().keyboard().press("ArrowDown");
        assertThat(tab.page().locator(".board-verdict[data-tone=good]")).isVisible();
        tab.page().keyboard().press("Enter");

        tab.sees("2 sessions have moved.").settled();
        assertThat(details().when().at()).isEqualTo(LocalTime.of(10, 15));
        assertThat(as(coach.person(), () -> sessions.details(next)).when().at()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void whatAColleagueMovesAppearsByItself() {
        Someone other = someone(house, "Annelies", Role.STAFF);
        Tab mine = board(coach);
        Tab theirs = board(other);

        session(theirs, "Loes T.").focus();
        theirs.page().keyboard().press("ArrowUp");
        assertThat(theirs.page().locator(".board-verdict[data-tone=good]")).isVisible();
        theirs.page().keyboard().press("Enter");
        theirs.sees("Talk is now on Tue 6 May at 09:45.");

        assertThat(session(mine, "Loes T.")).hasAttribute("data-at", String.valueOf(9 * 60 + 45));

        session(mine, "Loes T.").focus();
        mine.page().keyboard().press("ArrowUp");
        assertThat(mine.page().locator(".board-verdict[data-tone=good]")).isVisible();
        mine.page().keyboard().press("Enter");
        mine.sees("Talk is now on Tue 6 May at 09:30.");
        assertThat(session(theirs, "Loes T.")).hasAttribute("data-at", String.valueOf(9 * 60 + 30));
        theirs.click("undo-last")
                .sees("a colleague has changed something about it since")
                .axe();
        assertThat(details().when().at()).isEqualTo(LocalTime.of(9, 30));
    }

    @Test
    void onAPhoneMoveOffersTheBestPlaces() {
        schedule.aRoom(house, "Birch", RoomKind.TALK, 2, 0);
        Tab tab = today(coach, Device.PHONE, Language.EN).go(coach.page("schedule?day=" + DAY));

        tab.clickWords("Loes T.");
        tab.click("move").sees("Free times").settled().axe();
        tab.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("09:45"))
                .check();
        tab.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Birch"))
                .check();
        tab.settled()
                .click("form-save")
                .sees("Talk is now on Tue 6 May at 09:45.")
                .settled();

        assertThat(details().when().at()).isEqualTo(LocalTime.of(9, 45));
        assertThat(details().data().room()).isPresent();
    }

    @Test
    void everyLookOfTheBoardIsForEverybody() {
        schedule.add(
                house,
                schedule.talk(house, DAY, TEN, marieke, houses.aVisitor(house, "Rob"))
                        .with(Set.of()));
        Tab tab = board(coach).axe();

        for (String look : new String[] {"by=rooms", "by=guests", "as=week", "as=list", "kind=coaching"}) {
            tab.go(coach.page("schedule?day=" + DAY + "&" + look)).axe();
        }
    }

    private Tab board(Someone who) {
        return today(who, Device.DESKTOP, Language.EN).go(who.page("schedule?day=" + DAY));
    }

    /** On the board, not in the list. */
    private static Locator session(Tab tab, String text) {
        return tab.page()
                .locator("[data-lane] a.session", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private SessionDetails details() {
        return as(coach.person(), () -> sessions.details(talk));
    }
}
