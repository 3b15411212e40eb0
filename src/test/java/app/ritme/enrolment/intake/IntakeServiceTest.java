package app.ritme.enrolment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.audit.Reading;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** An intake is seen by the guest and whoever cares for them, and the guest sees who opened it. */
class IntakeServiceTest extends RitmeTest {

    @Autowired
    private IntakeService intakes;

    @Autowired
    private MyIntakeService mine;

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Intake");
        guest = houses.aGuest(house, "Merel");
        coach = houses.aStaffMember(house, "Marieke");
    }

    @Test
    void whoDoesNotCareSeesNothing() {
        doAs(guest, () -> mine.save(EnrolmentFixtures.anIntake(), IntakeForm.NOT_YET));

        assertThatThrownBy(() -> as(coach, () -> intakes.open(guest.personId())))
                .hasMessage("error.care.not-yours");
        assertThatThrownBy(() -> as(house.manager(), () -> intakes.open(guest.personId())))
                .as("a manager neither")
                .hasMessage("error.care.not-yours");
        assertThatThrownBy(() -> doAs(
                        coach, () -> intakes.save(guest.personId(), EnrolmentFixtures.anIntake(), Agreed.NOTHING, 1)))
                .hasMessage("error.care.not-yours");
    }

    @Test
    void guestAndCoachFillItInTogether() {
        var relation = people.aCare(house, guest, coach);
        assertThat(as(coach, () -> intakes.open(guest.personId())).data()).isEqualTo(IntakeData.empty(Language.EN));
        doAs(
                coach,
                () -> intakes.save(guest.personId(), EnrolmentFixtures.anIntake(), Agreed.NOTHING, IntakeForm.NOT_YET));

        IntakeForm form = as(guest, () -> mine.mine(Language.NL)).form();
        assertThat(form.data()).isEqualTo(EnrolmentFixtures.anIntake());
        var own = new IntakeData("Run again", "", "None", "Kim", "All", Language.NL);
        doAs(guest, () -> mine.save(own, form.version()));
        assertThat(as(coach, () -> intakes.open(guest.personId())).data()).isEqualTo(own);

        doAs(house.manager(), () -> care.endCare(relation));
        assertThatThrownBy(() -> as(coach, () -> intakes.open(guest.personId())))
                .hasMessage("error.care.not-yours");
    }

    @Test
    void theGuestSeesWhoOpenedItAndNotThemselves() {
        people.aCare(house, guest, coach);
        doAs(guest, () -> mine.save(EnrolmentFixtures.anIntake(), IntakeForm.NOT_YET));
        assertThat(as(guest, () -> mine.mine(Language.EN)).readers()).isEmpty();

        as(coach, () -> intakes.open(guest.personId()));

        assertThat(as(guest, () -> mine.mine(Language.EN)).readers())
                .extracting(Reading::readerName)
                .containsExactly("Marieke Test");
    }

    @Test
    void theSecondEditorIsTold() {
        people.aCare(house, guest, coach);
        doAs(guest, () -> mine.save(EnrolmentFixtures.anIntake(), IntakeForm.NOT_YET));
        long seen = as(guest, () -> mine.mine(Language.EN)).form().version();
        doAs(guest, () -> mine.save(IntakeData.empty(Language.EN), seen));

        assertThatThrownBy(() -> doAs(
                        coach,
                        () -> intakes.save(guest.personId(), EnrolmentFixtures.anIntake(), Agreed.NOTHING, seen)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whatIsAgreedIsWrittenByTheCoachAndStaysWhenTheGuestSaves() {
        people.aCare(house, guest, coach);
        var agreed = new Agreed(LocalDate.EPOCH, Set.of(house.manager().personId()));
        doAs(coach, () -> intakes.save(guest.personId(), EnrolmentFixtures.anIntake(), agreed, IntakeForm.NOT_YET));

        IntakeForm form = as(guest, () -> mine.mine(Language.NL)).form();
        assertThat(form.agreed()).isEqualTo(agreed);
        doAs(guest, () -> mine.save(IntakeData.empty(Language.NL), form.version()));
        assertThat(as(coach, () -> intakes.open(guest.personId())).agreed()).isEqualTo(agreed);
    }

    @Test
    void onlyColleaguesAreKeptApartAndADoctorAgreedInThePast() {
        people.aCare(house, guest, coach);
        House.Person bram = houses.aGuest(house, "Bram");
        House.Person elsewhere = houses.aStaffMember(houses.aHouse("Elsewhere"), "Tom");
        for (House.Person stranger : List.of(bram, elsewhere)) {
            assertThatThrownBy(() -> agree(new Agreed(null, Set.of(stranger.personId()))))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> agree(new Agreed(LocalDate.of(2999, 1, 1), Set.of())))
                .hasMessage("error.intake.released");
        agree(new Agreed(LocalDate.EPOCH, Set.of(coach.personId())));
        assertThat(as(guest, () -> mine.mine(Language.NL)).form().agreed().apart())
                .as("the control")
                .containsExactly(coach.personId());
    }

    private void agree(Agreed agreed) {
        doAs(coach, () -> intakes.save(guest.personId(), EnrolmentFixtures.anIntake(), agreed, IntakeForm.NOT_YET));
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() {
        doAs(guest, () -> mine.save(EnrolmentFixtures.anIntake(), IntakeForm.NOT_YET));

        byte[] stored = superuser()
                .sql("select goals || contra_indications || medication || emergency_contact || diet from app.intake"
                        + " where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query(byte[].class)
                .single();

        String readable = new String(stored, StandardCharsets.ISO_8859_1);
        assertThat(Arrays.asList("Sleep", "knee", "None", "Kim", "Vegetarian")).noneMatch(readable::contains);
        assertThat(stored).as("and yet something is there").hasSizeGreaterThan(100);
    }
}
