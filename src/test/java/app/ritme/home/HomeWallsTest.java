package app.ritme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Tenancy.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL of the running application's role, with none of our services in between: who sees what is taken home. */
@SuppressWarnings("NullAway.Init")
class HomeWallsTest extends RitmeTest {

    private static final String WRITTEN = "Zwanenmeer-geheim: ik lees tot middernacht";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private HomeFixtures homes;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aPlan() {
        house = houses.aHouse("Home walls");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        homes.aSignalPlan(guest, WRITTEN);
    }

    @Test
    void theGuestAndWhoLooksAfterTheGuestSeeIt() {
        assertThat(as(guest, () -> seen("signal_plan"))).isOne();
        assertThat(as(coach, () -> seen("signal_plan"))).isOne();
    }

    @Test
    void nobodyElseDoes() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        House.Person colleague = houses.aStaffMember(house, "Tom");
        people.aCare(house, neighbour, colleague);

        assertThat(as(neighbour, () -> seen("signal_plan"))).isZero();
        assertThat(as(colleague, () -> seen("signal_plan"))).isZero();
        assertThat(as(house.manager(), () -> seen("signal_plan"))).isZero();
        assertThat(in(Context.job(house.tenant()), () -> seen("signal_plan"))).isZero();
        assertThat(in(Context.link(house.tenant()), () -> seen("signal_plan"))).isZero();
    }

    @Test
    void careCountsByTime() {
        moveCare("begins_at = now() + interval '1 minute', ends_at = null");
        assertThat(as(coach, () -> seen("signal_plan"))).isZero();

        moveCare("begins_at = now() - interval '1 day', ends_at = now() + interval '1 minute'");
        assertThat(as(coach, () -> seen("signal_plan"))).isOne();

        moveCare("begins_at = now() - interval '1 day', ends_at = now() - interval '1 second'");
        assertThat(as(coach, () -> seen("signal_plan"))).isZero();
        assertThat(as(guest, () -> seen("signal_plan"))).isOne();
    }

    @Test
    void nobodyWritesInSomebodyElsesName() {
        String mine = "update app.signal_plan set changed_by = '" + coach.person() + "'";
        assertThat(as(coach, () -> changed(mine))).isOne();

        assertThat(catchThrowable(() -> as(guest, () -> changed(mine)))).hasStackTraceContaining("row-level security");
        assertThat(catchThrowable(() -> as(guest, () -> changed("delete from app.signal_plan"))))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whatIsWrittenStandsNowhereInTheDatabase() {
        byte[] words = "Zwanenmeer-geheim".getBytes(StandardCharsets.UTF_8);
        assertThat(rowsWith("app.signal_plan", words)).isZero();
        assertThat(rowsWith("app.access_log", words)).isZero();
        superuser()
                .sql("update app.signal_plan set content = ? where person_id = ?")
                .params(words, guest.person())
                .update();
        assertThat(rowsWith("app.signal_plan", words)).isOne();
    }

    private int rowsWith(String table, byte[] words) {
        return superuser()
                .sql("select count(*) from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0")
                .params(
                        new String(words, StandardCharsets.UTF_8),
                        HexFormat.of().formatHex(words))
                .query(Integer.class)
                .single();
    }

    private void moveCare(String times) {
        superuser()
                .sql("update app.care_relation set " + times + " where guest_id = ?")
                .param(guest.person())
                .update();
    }

    private int seen(String table) {
        return new TransactionTemplate(transactionManager)
                .execute(status -> jdbc.sql("select count(*) from app." + table)
                        .query(Integer.class)
                        .single());
    }

    private int changed(String statement) {
        return new TransactionTemplate(transactionManager).execute(status -> {
            status.setRollbackOnly();
            return jdbc.sql(statement).update();
        });
    }
}
