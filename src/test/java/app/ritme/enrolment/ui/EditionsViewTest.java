package app.ritme.enrolment.ui;

import static app.ritme.Screen.choose;
import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionRow;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EndReason;
import app.ritme.enrolment.EnrolmentDetails;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentRow;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.people.GuestRow;
import app.ritme.people.GuestService;
import app.ritme.people.PersonId;
import app.ritme.program.ProgramFixtures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditionsViewTest extends KaribuTest {

    private static final LocalDate TODAY = EnrolmentFixtures.today();

    @Autowired
    private EnrolmentFixtures fixtures;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private EditionService editions;

    @Autowired
    private EnrolmentService enrolments;

    @Autowired
    private GuestService guests;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("View");
    }

    @Test
    void anEmptyHouseOpensItsFirstEdition() {
        programs.aPublishedProgram(house, "Rhythm");
        open(house.manager(), "editions");

        click("open-first-edition");
        enter(TextField.class, "edition-name", "Autumn week");
        enter(IntegerField.class, "edition-persons", 6);
        click("form-save");

        assertThat(as(house.manager(), () -> editions.editions(false)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("Autumn week");
                    assertThat(row.capacityPersons()).isEqualTo(6);
                    assertThat(row.capacityRooms()).isEqualTo(8);
                });
        assertThat(shows("edition-Autumn week")).isTrue();
    }

    @Test
    void staffEnrolButDoNotOpenEditions() {
        fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 4, null);
        open(houses.aStaffMember(house, "Marieke"), "editions");

        assertThat(shows("open-edition")).isFalse();
        assertThat(shows("more-Autumn")).isFalse();
        assertThat(shows("enrol")).isTrue();
    }

    @Test
    void aPartyOfSomebodyKnownAndSomebodyNewEnrolsAsOne() {
        fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 4, null);
        houses.aVisitor(house, "Ilse");
        open(house.manager(), "editions");

        click("enrol");
        pick("Ilse");
        click("add-newcomer");
        enter(TextField.class, "new-given-name-1", "Bas");
        enter(Checkbox.class, "own-room", true);
        click("form-save");

        assertThat(onTheWay()).singleElement().satisfies(row -> {
            assertThat(row.party()).containsExactly("Ilse Test", "Bas");
            assertThat(row.ownRoom()).isTrue();
            assertThat(row.state()).isEqualTo(EnrolmentState.ENQUIRED);
        });
        assertThat(shows("enrolment")).as("opened at once").isTrue();
    }

    @Test
    void whoComesSecondForTheLastPlaceIsOfferedTheWaitingListWithAllThatWasTyped() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 1, null);
        open(house.manager(), "editions");
        click("enrol");
        click("add-newcomer");
        enter(TextField.class, "new-given-name-1", "Merel");
        enter(RadioButtonGroup.class, "beginning", Beginning.CONFIRMATION);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Kees"));

        click("form-save");
        assertThat(shows("to-waiting-list")).isTrue();
        assertThat(part(TextField.class, "new-given-name-1").getValue()).isEqualTo("Merel");

        click("to-waiting-list");
        assertThat(onTheWay()).filteredOn(row -> row.state() == EnrolmentState.WAITLISTED)
                .extracting(EnrolmentRow::party)
                .containsExactly(List.of("Merel"));
        assertThat(shows("waiting-Autumn")).isTrue();
    }

    @Test
    void aManagerWhoLetsSomebodyGoFirstSaysWhy() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 2, null);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Kees"));
        fixtures.enrol(
                house, edition, Beginning.WAITING_LIST, houses.aVisitor(house, "Bas"), houses.aVisitor(house, "Ilse"));
        open(house.manager(), "editions");
        click("enrol");
        click("add-newcomer");
        enter(TextField.class, "new-given-name-1", "Merel");
        enter(RadioButtonGroup.class, "beginning", Beginning.CONFIRMATION);
        assertThat(shows("passing-reason")).isFalse();

        click("form-save");
        enter(TextField.class, "passing-reason", "Was here before");
        click("form-save");

        assertThat(onTheWay()).filteredOn(row -> row.state() == EnrolmentState.CONFIRMED)
                .extracting(row -> row.party().getFirst())
                .contains("Merel");
    }

    @Test
    void theOneNextStepIsAVerbUntilTheGuestsAreHere() {
        EditionId edition = fixtures.anEdition(house, "Now", TODAY, 4, null);
        EnrolmentId id = fixtures.enrol(house, edition, Beginning.INTRODUCTION, houses.aVisitor(house, "Kees"));
        openEnrolment(house.manager(), id);

        click("introduction");
        click("form-save");
        click("intake");
        click("offer");
        click("form-save");
        assertThat(state(id)).isEqualTo(EnrolmentState.OFFERED);
        click("confirm");
        click("arrive");
        assertThat(state(id)).isEqualTo(EnrolmentState.ACTIVE);

        click("complete");
        click("confirm-go");
        assertThat(state(id)).isEqualTo(EnrolmentState.COMPLETED);
        assertThat(details(id).row().departure()).isEqualTo(TODAY);
        assertThat(shows("cancel")).isFalse();
    }

    @Test
    void cancellingAsksWhy() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 4, null);
        EnrolmentId id = fixtures.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Kees"));
        openEnrolment(house.manager(), id);
        assertThat(shows("arrive")).as("not expected yet").isFalse();

        click("cancel");
        click("form-save");
        assertThat(state(id)).as("a reason is asked").isEqualTo(EnrolmentState.CONFIRMED);
        enter(Select.class, "reason", EndReason.OTHER_PLANS);
        click("form-save");

        assertThat(state(id)).isEqualTo(EnrolmentState.CANCELLED);
        assertThat(details(id).history().getLast().reason()).isEqualTo(EndReason.OTHER_PLANS);
    }

    @Test
    void theAddressChoosesAnEdition() {
        EditionId one = fixtures.anEdition(house, "One", TODAY.plusDays(10), 4, null);
        EditionId other = fixtures.anEdition(house, "Other", TODAY.plusDays(20), 4, null);
        fixtures.enrol(house, one, Beginning.INTRODUCTION, houses.aVisitor(house, "Kees"));
        fixtures.enrol(house, other, Beginning.INTRODUCTION, houses.aVisitor(house, "Ilse"));
        signInAs(house.manager());

        UI.getCurrent()
                .navigate(
                        house.path("editions"),
                        QueryParameters.of("edition", one.value().toString()));

        assertThat(shows("lead-Kees Test")).isTrue();
        assertThat(shows("lead-Ilse Test")).isFalse();
    }

    @Test
    void aClosedEditionIsOpenedAgain() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 4, null);
        open(house.manager(), "editions");

        choose("more-Autumn", "close-edition");
        assertThat(row(edition).closed()).isTrue();

        choose("more-Autumn", "reopen-edition");
        assertThat(row(edition).closed()).isFalse();
    }

    @Test
    void anEditionWithGuestsKeepsItsDatesInTheDialog() {
        EditionId edition = fixtures.anEdition(house, "Autumn", TODAY.plusDays(10), 4, null);
        fixtures.enrol(house, edition, Beginning.CONFIRMATION, houses.aVisitor(house, "Kees"));
        open(house.manager(), "editions");

        choose("more-Autumn", "change-edition");
        assertThat(part(DatePicker.class, "edition-starts")
                        .isReadOnly())
                .isTrue();
        enter(IntegerField.class, "edition-persons", 9);
        click("form-save");

        assertThat(row(edition).capacityPersons()).isEqualTo(9);
    }

    @Test
    void guestsDoNotSeeWhoElseComes() {
        open(houses.aGuest(house, "Loes"), "editions");

        assertThat(_find(EditionsView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked") // the field with this test id takes guests
    private void pick(String... names) {
        Set<GuestRow> rows = as(house.manager(), () -> guests.guests("", false, 0, 50)).stream()
                .filter(row -> Arrays.asList(names).contains(row.givenName()))
                .collect(Collectors.toSet());
        enter(MultiSelectComboBox.class, "party", rows);
    }

    private void openEnrolment(House.Person who, EnrolmentId id) {
        signInAs(who);
        UI.getCurrent()
                .navigate(
                        house.path("editions"),
                        QueryParameters.of("enrolment", id.value().toString()));
    }

    private EditionRow row(EditionId edition) {
        return as(house.manager(), () -> editions.edition(edition)).row();
    }

    private EnrolmentDetails details(EnrolmentId id) {
        return as(house.manager(), () -> enrolments.details(id));
    }

    private EnrolmentState state(EnrolmentId id) {
        return details(id).row().state();
    }

    private List<EnrolmentRow> onTheWay() {
        return as(house.manager(), enrolments::onTheWay);
    }
}
