package app.ritme.schedule.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.program.ProgramFixtures;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.WeekService;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewTest extends KaribuTest {

    private static final LocalDate ARRIVAL = LocalDate.now(Houses.ZONE).plusDays(30);
    private static final LocalDate SECOND = ARRIVAL.plusDays(1);

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private WeekService week;

    private House house;
    private EditionId edition;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Plan page");
        edition = enrolments.anEdition(house, programs.aPublishedProgram(house, "Rhythm"), "Autumn", ARRIVAL, 12, null);
        enrolments.aBedroom(house, "Large bedroom", 12);
    }

    @Test
    void withoutGuestsThereIsNothingToPlan() {
        look();

        assertThat(shows("proposal")).isTrue();
        assertThat(shows("apply-plan")).isFalse();
    }

    @Test
    void whatWouldHappenIsShownAndThenDone() {
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Anna"));
        look();
        assertThat(fact("fact-add")).startsWith("21");
        assertThat(shows("lines-add")).isTrue();
        assertThat(shows("lines-lack"))
                .as("nobody here has the skill, no room is there")
                .isTrue();
        assertThat(as(house.manager(), () -> week.day(SECOND))).as("only shown").isEmpty();

        click("apply-plan");

        assertThat(as(house.manager(), () -> week.day(SECOND))).hasSize(4);
        assertThat(shows("apply-plan")).as("nothing is left to do").isFalse();
    }

    @Test
    void whatChangedMeanwhileIsSaidAndShownAnew() {
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Anna"));
        look();
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Bram"));

        click("apply-plan");

        assertThat(_find(Note.class)).isNotEmpty();
        assertThat(as(house.manager(), () -> week.day(SECOND))).isEmpty();
        assertThat(fact("fact-add")).startsWith("26");
        click("apply-plan");
        assertThat(as(house.manager(), () -> week.day(SECOND))).hasSize(5);
    }

    @Test
    void aGuestWhoIsElsewhereIsNamed() {
        var anna = houses.aVisitor(house, "Anna");
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, anna);
        schedule.aTalk(house, SECOND, LocalTime.of(9, 30), house.manager().personId(), anna);

        look();

        assertThat(part(Details.class, "lines-leave-out").getElement().getTextRecursively())
                .contains("Anna Test");
    }

    private static String fact(String testId) {
        return part(Div.class, testId).getElement().getTextRecursively();
    }

    private void look() {
        signInAs(house.manager());
        var address = new Location(
                house.path("plan?edition=" + edition.value() + "&from=" + ARRIVAL + "&to=" + ARRIVAL.plusDays(6)));
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }
}
