package app.ritme.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.outcome.compass.AftercareFixtures;
import app.ritme.outcome.instrument.Instrument;
import app.ritme.outcome.measure.Basis;
import app.ritme.outcome.measure.GuestMeasureService;
import app.ritme.outcome.measure.Measure;
import app.ritme.outcome.measure.Sex;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Ids;
import app.ritme.shared.Tenancy.Context;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL of the running application's role, with none of our services in between: who sees what was answered and measured. */
@SuppressWarnings("NullAway.Init")
class OutcomeWallsTest extends RitmeTest {

    private static final List<String> WRITTEN_BY_CARERS = List.of("questionnaire", "measurement", "norm_basis");
    private static final List<String> TABLES =
            Stream.concat(WRITTEN_BY_CARERS.stream(), Stream.of("compass")).toList();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private OutcomeFixtures outcomes;

    @Autowired
    private AftercareFixtures aftercare;

    @Autowired
    private GuestMeasureService measures;

    @Autowired
    private EnrolmentFixtures enrolments;

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
        outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 0);
        enrolments.aBedroom(house, "Larch", 2);
        EditionId edition = enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today(), 2, null);
        enrolments.enrol(house, edition, Beginning.CONFIRMATION, guest.personId());
        outcomes.aCompass(guest, 3);
        doAs(coach, () -> measures.basis(guest.personId(), new Basis(null, Sex.FEMALE)));
    }

    @Test
    void theGuestAndWhoCaresSeeIt() {
        assertThat(seen(Context.account(house.tenant(), guest.account()))).containsOnly(1);
        assertThat(seen(Context.account(house.tenant(), coach.account()))).containsOnly(1);
    }

    @Test
    void aManagerAnotherGuestAJobAndALinkSeeNothing() {
        House.Person neighbour = houses.aGuest(house, "Bram");

        assertThat(seen(Context.account(house.tenant(), house.managerAccount())))
                .containsOnly(0);
        assertThat(seen(Context.account(house.tenant(), neighbour.account()))).containsOnly(0);
        assertThat(seen(Context.job(house.tenant()))).containsOnly(0);
        assertThat(seen(Context.link(house.tenant()))).containsOnly(0);
    }

    @Test
    void overIsTheCareOverIsTheView() {
        superuser()
                .sql("update app.care_relation set begins_at = now() - interval '1 hour',"
                        + " ends_at = now() - interval '1 second' where carer_id = ?")
                .param(coach.person())
                .update();

        assertThat(seen(Context.account(house.tenant(), coach.account()))).containsOnly(0);
    }

    @Test
    void whoCaresChangesItAndOnlyTheGuestRemovesIt() {
        for (String table : WRITTEN_BY_CARERS) {
            String change = "update app." + table + " set version = version";
            String remove = "delete from app." + table;
            assertThat(changed(coach, change)).as(table).isOne();
            assertThat(changed(house.manager(), change)).as(table).isZero();
            assertThat(changed(coach, remove)).as(table).isZero();
            assertThat(changed(house.manager(), remove)).as(table).isZero();
            assertThat(changed(guest, remove)).as(table).isOne();
        }
    }

    @Test
    void onlyTheGuestWritesACompass() {
        String change = "update app.compass set version = version";
        assertThat(changed(guest, change)).isOne();
        assertThat(changed(house.manager(), change)).isZero();
        assertThatThrownBy(() -> changed(coach, change)).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void aLinkAddsTheCompassItIsForAndNoOther() {
        UUID stay = superuser()
                .sql("select enrolment_id from app.compass where tenant_id = ?")
                .param(house.tenant())
                .query(UUID.class)
                .single();
        Context link = Context.link(house.tenant());
        assertThatThrownBy(() -> added(link, stay, "WEEK_1")).rootCause().hasMessageContaining("row-level security");

        aftercare.aLink(guest);
        assertThat(added(link, stay, "WEEK_1")).isOne();
        for (Context other : List.of(
                Context.job(house.tenant()),
                Context.account(house.tenant(), house.managerAccount()),
                Context.account(house.tenant(), coach.account()))) {
            assertThatThrownBy(() -> added(other, stay, "WEEK_1"))
                    .as("%s", other)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThatThrownBy(() -> added(link, stay, "WEEK_4")).rootCause().hasMessageContaining("row-level security");

        superuser()
                .sql("update app.compass_link set expires_at = now() where tenant_id = ?")
                .param(house.tenant())
                .update();
        assertThatThrownBy(() -> added(link, stay, "WEEK_1")).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void theFiguresOfAnEditionAreChangedByNobody() {
        assertThat(superuser()
                        .sql("select count(*) from app.compass_figure where tenant_id = ?")
                        .param(house.tenant())
                        .query(Integer.class)
                        .single())
                .isOne();
        for (String statement :
                List.of("update app.compass_figure set moment = moment", "delete from app.compass_figure")) {
            assertThatThrownBy(() -> changed(guest, statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoseAFigureIsStaysBehindCareAndNobodyChangesOne() {
        outcomes.aMeasured(guest, coach, Measure.GRIP, "24", 0);
        String trails = "select count(*) from app.result_trail";

        assertThat(asked(Context.account(house.tenant(), guest.account()), trails))
                .isOne();
        assertThat(asked(Context.account(house.tenant(), coach.account()), trails))
                .isOne();
        for (Context other : List.of(
                Context.account(house.tenant(), house.managerAccount()),
                Context.account(house.tenant(), houses.aGuest(house, "Bram").account()),
                Context.job(house.tenant()),
                Context.link(house.tenant()))) {
            assertThat(asked(other, trails)).as("%s", other).isZero();
        }
        assertThat(changed(house.manager(), "update app.result_trail set subject = subject"))
                .isZero();
        for (String statement : List.of(
                "update app.result_figure set value = value",
                "delete from app.result_figure",
                "update app.result_trail set person_id = person_id",
                "delete from app.result_trail")) {
            assertThatThrownBy(() -> changed(guest, statement))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int asked(Context context, String count) {
        return in(
                context,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager)
                        .execute(status -> jdbc.sql(count).query(Integer.class).single())));
    }

    private int added(Context context, UUID stay, String moment) {
        return in(
                context,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager).execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql("insert into app.compass (tenant_id, id, person_id, enrolment_id, moment, ratings)"
                                    + " values (?, ?, ?, ?, ?, '{3,3,3,3,3,3}')")
                            .params(house.tenant(), Ids.next(), guest.person(), stay, moment)
                            .update();
                })));
    }

    /** How many rows of each table. */
    private List<Integer> seen(Context context) {
        return in(
                context,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager)
                        .execute(status -> TABLES.stream()
                                .map(table -> jdbc.sql("select count(*) from app." + table)
                                        .query(Integer.class)
                                        .single())
                                .toList())));
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
