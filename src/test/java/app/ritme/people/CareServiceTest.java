package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init")
class CareServiceTest extends RitmeTest {

    @Autowired
    private CareService care;

    @Autowired
    private MyCareService mine;

    @Autowired
    private TeamService team;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person coach;
    private House.Person guest;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Care");
        coach = houses.aStaffMember(house, "Marieke");
        guest = houses.aGuest(house, "Loes");
    }

    @Test
    void whoLooksAfterAGuestIsSeenByBoth() {
        doAs(coach, () -> care.beginCare(guest.personId(), coach.personId(), null));

        assertThat(as(guest, mine::carers)).extracting(CareRow::carerName).containsExactly("Marieke Test");
        assertThat(as(coach, care::myGuests)).extracting(CareRow::guestId).containsExactly(guest.personId());
        assertThat(as(house.manager(), care::myGuests)).isEmpty();
        assertThat(caredFor(coach)).containsExactly(guest.person());
        assertThat(caredFor(house.manager())).isEmpty();
    }

    @Test
    void askedTwiceItLastsForTheLongerTime() {
        Instant soon = Instant.parse("2090-01-01T00:00:00Z");
        doAs(coach, () -> care.beginCare(guest.personId(), coach.personId(), soon));
        doAs(coach, () -> care.beginCare(guest.personId(), coach.personId(), soon.minusSeconds(60)));
        assertThat(as(guest, mine::carers)).extracting(CareRow::until).containsExactly(soon);

        doAs(coach, () -> care.beginCare(guest.personId(), coach.personId(), null));

        assertThat(as(guest, mine::carers))
                .singleElement()
                .extracting(CareRow::until)
                .isNull();
    }

    @Test
    void theGuestEndsIt() {
        CareId id = as(coach, () -> care.beginCare(guest.personId(), coach.personId(), null));
        House.Person other = houses.aGuest(house, "Bram");
        assertThatThrownBy(() -> doAs(other, () -> mine.end(id))).isInstanceOf(NotFoundException.class);
        assertThat(caredFor(coach)).isNotEmpty();

        doAs(guest, () -> mine.end(id));

        assertThat(as(guest, mine::carers)).isEmpty();
        assertThat(caredFor(coach)).isEmpty();
    }

    @Test
    void afterItsLastHourNothingIsShown() {
        CareId id = as(coach, () -> care.beginCare(guest.personId(), coach.personId(), null));
        assertThat(caredFor(coach)).containsExactly(guest.person());

        superuser()
                .sql(
                        "update app.care_relation set begins_at = now() - interval '2 days', ends_at = now() - interval '1 minute'"
                                + " where id = :id")
                .param("id", id.value())
                .update();

        assertThat(caredFor(coach)).isEmpty();
        assertThat(as(coach, care::myGuests)).isEmpty();
    }

    @Test
    void whoLeavesTheTeamSeesNothingAnyMore() {
        doAs(coach, () -> care.beginCare(guest.personId(), coach.personId(), null));
        assertThat(caredFor(coach)).isNotEmpty();

        doAs(house.manager(), () -> team.endMembership(coach.memberId()));

        assertThat(caredFor(coach)).isEmpty();
    }

    @Test
    void onlyWhoWorksHereLooksAfterAGuest() {
        House.Person other = houses.aGuest(house, "Bram");
        PersonId visitor = houses.aVisitor(house, "Noor");
        for (PersonId carer : List.of(other.personId(), visitor, guest.personId())) {
            assertThatThrownBy(() -> doAs(coach, () -> care.beginCare(guest.personId(), carer, null)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> doAs(
                        coach,
                        () -> care.beginCare(coach.personId(), house.manager().personId(), null)))
                .as("a colleague is no guest")
                .isInstanceOf(NotFoundException.class);
        doAs(coach, () -> care.beginCare(visitor, coach.personId(), null));
        assertThat(caredFor(coach)).containsExactly(visitor.value());
    }

    @Test
    void inAnotherHouseTheSameCoachSeesNothing() {
        doAs(coach, () -> care.beginCare(guest.personId(), coach.personId(), null));
        House other = houses.aHouse("Other");

        House.Person there = houses.join(other, coach.accountId(), "Marieke", Role.STAFF);

        assertThat(caredFor(there)).isEmpty();
        assertThat(caredFor(coach)).isNotEmpty();
    }

    /** As row security counts it. */
    private List<UUID> caredFor(House.Person who) {
        return as(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select app.cared_for()")
                                .query(UUID.class)
                                .list()));
    }
}
