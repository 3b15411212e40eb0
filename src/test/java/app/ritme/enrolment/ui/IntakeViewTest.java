package app.ritme.enrolment.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.enrolment.intake.Agreed;
import app.ritme.enrolment.intake.IntakeData;
import app.ritme.enrolment.intake.IntakeForm;
import app.ritme.enrolment.intake.MyIntakeService;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.organisation.Demand;
import app.ritme.people.Host;
import app.ritme.people.HostService;
import app.ritme.shared.Language;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeViewTest extends KaribuTest {

    @Autowired
    private EnrolmentFixtures fixtures;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private MyIntakeService mine;

    @Autowired
    private HostService hosts;

    private House house;
    private House.Person guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Intake view");
        guest = houses.aGuest(house, "Merel");
    }

    @Test
    void aGuestReadsAndChangesTheOwnIntake() {
        doAs(guest, () -> mine.save(EnrolmentFixtures.anIntake(), IntakeForm.NOT_YET));
        open(guest, "intake");
        assertThat(part(TextArea.class, "intake-goals").getValue()).isEqualTo("Sleep again");
        assertThat(shows("unsaved-save")).isFalse();

        enter(TextArea.class, "intake-goals", "Sleep, and run");
        click("unsaved-save");

        assertThat(intake().goals()).isEqualTo("Sleep, and run");
        assertThat(intake().diet()).isEqualTo("Vegetarian");
        assertThat(shows("unsaved-save")).isFalse();
    }

    @Test
    void whatAnotherSavedMeanwhileIsNotOverwrittenUnseen() {
        open(guest, "intake");
        enter(TextArea.class, "intake-diet", "Everything");
        doAs(guest, () -> mine.save(EnrolmentFixtures.anIntake(), IntakeForm.NOT_YET));

        click("unsaved-save");
        assertThat(intake().diet()).isEqualTo("Vegetarian");
        assertThat(part(TextArea.class, "intake-diet").getValue()).isEqualTo("Everything");

        click("unsaved-save");
        assertThat(intake().diet()).isEqualTo("Everything");
    }

    @Test
    void aGuestSaysWhatDoesNotSuitThemAndWhichHoursTheyLike() {
        open(guest, "intake");
        enter(CheckboxGroup.class, "intake-unsuited", Set.of(Demand.HEAT));
        enter(TimePicker.class, "intake-not-before", LocalTime.of(9, 30));
        enter(TimePicker.class, "intake-not-after", LocalTime.of(9, 0));

        click("unsaved-save");
        assertThat(shows("unsaved-save")).as("nothing is left of the day").isTrue();
        assertThat(intake().unsuited()).isEmpty();

        enter(TimePicker.class, "intake-not-after", LocalTime.of(20, 0));
        click("unsaved-save");
        assertThat(shows("unsaved-save")).isFalse();
        assertThat(intake().unsuited()).containsExactly(Demand.HEAT);
        assertThat(intake().hours()).isEqualTo(new WishedHours(LocalTime.of(9, 30), LocalTime.of(20, 0)));

        newBrowser();
        open(guest, "intake");
        assertThat(part(CheckboxGroup.class, "intake-unsuited").getValue()).isEqualTo(Set.of(Demand.HEAT));
        enter(CheckboxGroup.class, "intake-unsuited", Set.of());
        click("unsaved-save");
        assertThat(intake().unsuited()).isEmpty();
    }

    @Test
    void theCoachFillsItInFromTheEnrolmentAndTheGuestSeesWho() {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        EnrolmentId enrolment = entrustedTo(coach);

        fillIn(coach, enrolment, "Walk without pain");
        assertThat(intake().goals()).isEqualTo("Walk without pain");
        fillIn(coach, enrolment, "Walk without pain, and sleep");
        assertThat(intake().unsuited()).as("ticked by the coach, and kept").containsExactly(Demand.FLOOR);

        newBrowser();
        open(guest, "intake");
        assertThat(_find(Span.class, spec -> spec.withText("Marieke Test"))).isNotEmpty();
    }

    @Test
    void whoWorksHereHasNoIntakeOfTheirOwn() {
        open(house.manager(), "intake");

        assertThat(_find(IntakeView.class)).isEmpty();
    }

    private EnrolmentId entrustedTo(House.Person coach) {
        EditionId edition =
                fixtures.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(10), 4, null);
        EnrolmentId enrolment = fixtures.enrol(house, edition, Beginning.INTRODUCTION, guest.personId());
        doAs(house.manager(), () -> {
            steps.entrust(enrolment, Optional.of(coach.personId()));
            steps.beginIntake(enrolment);
        });
        return enrolment;
    }

    private void openAs(House.Person coach, EnrolmentId enrolment) {
        newBrowser();
        signInAs(coach);
        UI.getCurrent()
                .navigate(
                        house.path("editions"),
                        QueryParameters.of("enrolment", enrolment.value().toString()));
        click("intake-Merel Test");
    }

    private void fillIn(House.Person coach, EnrolmentId enrolment, String goals) {
        openAs(coach, enrolment);
        enter(TextArea.class, "intake-goals", goals);
        enter(TimePicker.class, "intake-not-before", LocalTime.of(20, 0));
        enter(TimePicker.class, "intake-not-after", LocalTime.of(8, 0));
        click("form-save");
        assertThat(part(TimePicker.class, "intake-not-after").isInvalid()).isTrue();
        part(TimePicker.class, "intake-not-before").clear();
        enter(CheckboxGroup.class, "intake-unsuited", Set.of(Demand.FLOOR));
        click("form-save");
        assertThat(_get(EditionsView.class)).isNotNull();
    }

    @Test
    void theCoachWritesWhatIsAgreedAndTheGuestReadsIt() {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        openAs(coach, entrustedTo(coach));
        enter(DatePicker.class, "intake-released", LocalDate.of(2999, 1, 1));
        enter(MultiSelectComboBox.class, "intake-apart", Set.of(hosted(coach)));
        click("form-save");
        assertThat(part(DatePicker.class, "intake-released").isInvalid()).isTrue();
        enter(DatePicker.class, "intake-released", LocalDate.of(2026, 5, 3));
        click("form-save");

        newBrowser();
        open(guest, "intake");
        assertThat(_find(Span.class, spec -> spec.withText("What you do is led by somebody other than Marieke Test.")))
                .hasSize(1);
        assertThat(shows("intake-apart")).as("to be changed together").isFalse();
        assertThat(as(guest, () -> mine.mine(Language.EN)).form().agreed())
                .isEqualTo(new Agreed(LocalDate.of(2026, 5, 3), Set.of(coach.personId())));
    }

    private Host hosted(House.Person person) {
        return as(person, () -> hosts.hosts()).stream()
                .filter(host -> host.person().equals(person.person()))
                .findFirst()
                .orElseThrow();
    }

    private IntakeData intake() {
        return as(guest, () -> mine.mine(Language.EN)).form().data();
    }
}
