package app.ritme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
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
    private Secret secret;

    @BeforeEach
    void aPlan() {
        house = houses.aHouse("Home walls");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        homes.aSignalPlan(guest, WRITTEN);
        homes.aHomePlan(guest, WRITTEN);
        secret = homes.give(guest, Contents.PLAN_AND_SIGNALS);
        homes.open(house, secret);
    }

    @Test
    void theGuestAndWhoLooksAfterTheGuestSeeThePlansAndTheGuestAloneTheLink() {
        assertThat(as(guest, this::plansAndLinks)).containsExactly(1, 1, 1);
        assertThat(as(coach, this::plansAndLinks)).containsExactly(1, 1, 0);
    }

    @Test
    void nobodyElseDoes() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        House.Person colleague = houses.aStaffMember(house, "Tom");
        people.aCare(house, neighbour, colleague);

        for (House.Person other : List.of(neighbour, colleague, house.manager())) {
            assertThat(as(other, this::plansAndLinks)).containsOnly(0);
        }
    }

    /** Whoever is nobody finds a link while it opens, and reads nothing in it without the secret. */
    @Test
    void aLinkSeesNoPlanAndALinkOnlyWhileItOpens() {
        assertThat(in(Context.job(house.tenant()), this::plansAndLinks)).containsExactly(0, 0, 1);
        assertThat(in(Context.link(house.tenant()), this::plansAndLinks)).containsExactly(0, 0, 1);
        superuser()
                .sql("update app.home_link set withdrawn_at = now() where token_hash = ?")
                .param(secret.hash())
                .update();
        assertThat(in(Context.link(house.tenant()), this::plansAndLinks)).containsExactly(0, 0, 0);
        assertThat(as(guest, this::plansAndLinks)).containsExactly(1, 1, 1);
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
        assertThat(rowsWith("app.home_plan", words)).isZero();
        assertThat(rowsWith("app.home_link", words)).isZero();
        assertThat(rowsWith("app.home_link", "Physio".getBytes(StandardCharsets.UTF_8)))
                .isZero();
        superuser()
                .sql("update app.signal_plan set content = ? where person_id = ?")
                .params(words, guest.person())
                .update();
        assertThat(rowsWith("app.signal_plan", words)).isOne();
    }

    private List<Integer> plansAndLinks() {
        return List.of(seen("signal_plan"), seen("home_plan"), seen("home_link"));
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
