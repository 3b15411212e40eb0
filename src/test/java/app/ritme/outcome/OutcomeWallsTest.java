package app.ritme.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Tenancy.Context;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL of the running application's role, with none of our services in between: who sees what was answered. */
@SuppressWarnings("NullAway.Init")
class OutcomeWallsTest extends RitmeTest {

    private static final String COUNT = "select count(*) from app.questionnaire";
    private static final String REMOVE = "delete from app.questionnaire";
    private static final String CHANGE = "update app.questionnaire set version = version";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void anAnsweredQuestionnaire() {
        house = houses.aHouse("Walls");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        outcomes.aFilled(guest, coach, Instrument.PHQ_4, 1, 2, 3, 0);
    }

    @Test
    void theGuestAndWhoCaresSeeIt() {
        assertThat(seen(Context.account(house.tenant(), guest.account()))).isOne();
        assertThat(seen(Context.account(house.tenant(), coach.account()))).isOne();
    }

    @Test
    void aManagerAnotherGuestAJobAndALinkSeeNothing() {
        House.Person neighbour = houses.aGuest(house, "Bram");

        assertThat(seen(Context.account(house.tenant(), house.managerAccount())))
                .isZero();
        assertThat(seen(Context.account(house.tenant(), neighbour.account()))).isZero();
        assertThat(seen(Context.job(house.tenant()))).isZero();
        assertThat(seen(Context.link(house.tenant()))).isZero();
    }

    @Test
    void overIsTheCareOverIsTheView() {
        superuser()
                .sql("update app.care_relation set begins_at = now() - interval '1 hour',"
                        + " ends_at = now() - interval '1 second' where carer_id = ?")
                .param(coach.person())
                .update();

        assertThat(seen(Context.account(house.tenant(), coach.account()))).isZero();
    }

    @Test
    void whoCaresChangesItAndOnlyTheGuestRemovesIt() {
        assertThat(changed(coach, CHANGE)).isOne();
        assertThat(changed(house.manager(), CHANGE)).isZero();
        assertThat(changed(coach, REMOVE)).isZero();
        assertThat(changed(house.manager(), REMOVE)).isZero();
        assertThat(changed(guest, REMOVE)).isOne();
    }

    private int seen(Context context) {
        return in(
                context,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager)
                        .execute(status -> jdbc.sql(COUNT).query(Integer.class).single())));
    }

    private int changed(House.Person who, String statement) {
        return as(
                who,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager).execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(statement).update();
                })));
    }
}
