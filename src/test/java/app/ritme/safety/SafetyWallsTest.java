package app.ritme.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Tenancy.Context;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL of the running application's role, with none of our services in between: who sees an alert. */
@SuppressWarnings("NullAway.Init")
class SafetyWallsTest extends RitmeTest {

    private static final String ALERTS = "select count(*) from app.alert";
    private static final String NOTES = "select count(*) from app.alert_note";
    private static final String CALL = "insert into app.alert_call (tenant_id, id, alert_id, colleague_id, called_at)"
            + " values (app.current_tenant(), gen_random_uuid(), '%s', '%s', now())";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private SafetyFixtures safety;

    @Autowired
    private AlertService alerts;

    private House house;
    private House.Person guest;
    private House.Person called;
    private House.Person colleague;
    private AlertId alert;

    @BeforeEach
    void anAlertThatWasTakenAndHandedOver() {
        house = houses.aHouse("Walls");
        guest = houses.aGuest(house, "Loes");
        called = houses.aStaffMember(house, "Anna");
        colleague = houses.aStaffMember(house, "Bas");
        safety.works(called);
        alert = safety.anAlert(guest, called);
        doAs(called, () -> {
            alerts.take(alert);
            alerts.handOver(alert, "She is in the garden.");
        });
    }

    @Test
    void theGuestAndWhoIsCalledSeeItAndNobodyElse() {
        assertThat(seen(guest, ALERTS)).isOne();
        assertThat(seen(guest, NOTES)).isOne();
        assertThat(seen(called, ALERTS)).isOne();
        assertThat(seen(called, NOTES)).isOne();

        House.Person neighbour = houses.aGuest(house, "Bram");
        for (House.Person other : List.of(neighbour, colleague, house.manager())) {
            assertThat(seen(other, ALERTS)).isZero();
            assertThat(seen(other, NOTES)).isZero();
        }
        for (Context nobody : List.of(Context.job(house.tenant()), Context.link(house.tenant()))) {
            assertThat(seen(nobody, ALERTS)).isZero();
            assertThat(seen(nobody, NOTES)).isZero();
        }
    }

    @Test
    void whoLooksAfterTheGuestSeesItAsLongAsTheyDo() {
        people.aCare(house, guest, colleague);
        assertThat(seen(colleague, ALERTS)).isOne();

        superuser()
                .sql("update app.care_relation set begins_at = now() - interval '1 hour',"
                        + " ends_at = now() - interval '1 second' where carer_id = ?")
                .param(colleague.person())
                .update();
        assertThat(seen(colleague, ALERTS)).isZero();
    }

    @Test
    void overIsTheDutyOverIsTheView() {
        superuser()
                .sql("update app.alert_call set ends_at = now() - interval '1 second' where alert_id = ?")
                .param(alert.value())
                .update();

        assertThat(seen(called, ALERTS)).isZero();
        assertThat(seen(called, NOTES)).isZero();
    }

    @Test
    void closedItIsOfTheGuestAndOfWhoLooksAfterThem() {
        doAs(called, () -> {
            alerts.take(alert);
            alerts.close(alert, "We walked to the lake.");
        });

        assertThat(seen(called, ALERTS)).isZero();
        assertThat(seen(guest, ALERTS)).isOne();
    }

    @Test
    void nobodyOpensOneByCallingThemselves() {
        assertThatThrownBy(() -> changed(colleague, CALL.formatted(alert.value(), colleague.person())))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(changed(called, CALL.formatted(alert.value(), colleague.person())))
                .isOne();
    }

    @Test
    void nobodyElseEndsItsWatchOrMovesACall() {
        String end = "update app.alert_watch set over_at = now()";
        String move = "update app.alert_call set colleague_id = '" + colleague.person() + "'";

        assertThat(changed(colleague, end)).isZero();
        assertThat(changed(colleague, move)).isZero();
        assertThat(changed(called, end)).isOne();
    }

    @Test
    void nothingOfItIsEverRemoved() {
        for (String table : List.of("alert", "alert_note", "alert_watch", "alert_call")) {
            assertThatThrownBy(() -> changed(called, "delete from app." + table))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int seen(House.Person who, String query) {
        return seen(Context.account(house.tenant(), who.account()), query);
    }

    private int seen(Context context, String query) {
        return in(
                context,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager)
                        .execute(status -> jdbc.sql(query).query(Integer.class).single())));
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
