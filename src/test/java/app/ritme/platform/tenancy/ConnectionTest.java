package app.ritme.platform.tenancy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.TestTasks;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.shared.Ids;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The context follows the work: over reused connections, inner transactions, threads and tasks, and never further. */
@SuppressWarnings("NullAway.Init")
class ConnectionTest extends RitmeTest {

    private static final String TENANTS = "select distinct tenant_id from app.person";

    private static House a;
    private static House b;
    private static HikariDataSource one;
    private static EntityManagerFactory factory;

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private LocalContainerEntityManagerFactoryBean product;

    @Autowired
    private JpaVendorAdapter adapter;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    private AsyncTaskExecutor executor;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestTasks looked;

    @BeforeEach
    void prepare() {
        if (a == null) {
            a = houses.aHouse("Cedar");
            b = houses.aHouse("Dogwood");
            one = poolOfOne();
            factory = factory(one);
        }
    }

    @AfterAll
    static void close() {
        factory.close();
        one.close();
    }

    @Test
    void oneConnectionServesTwoHousesInTurn() throws SQLException {
        var transactions = new TransactionTemplate(new JpaTransactionManager(factory));
        transactions.setReadOnly(true);
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        for (int i = 0; i < Proof.count(100, 1_000); i++) {
            House house = i % 2 == 0 ? a : b;
            List<?> seen = in(
                    account(house),
                    () -> transactions.execute(status ->
                            entities.createNativeQuery(TENANTS, UUID.class).getResultList()));
            List<?> persons = in(
                    account(house),
                    () -> transactions.execute(status ->
                            entities.createQuery("select p.id from Person p").getResultList()));

            assertThat(seen).isEqualTo(List.of(house.tenant()));
            assertThat(persons).isEqualTo(List.of(house.managerPerson()));
            assertThat(probe()).isEmpty();
            if (i % 10 == 0) {
                assertThat(anonymously(() -> transactions.<List<?>>execute(status ->
                                entities.createNativeQuery(TENANTS, UUID.class).getResultList())))
                        .isEmpty();
            }
        }
    }

    @Test
    void nothingSurvivesCommitAndRollback() throws SQLException {
        var transactions = new TransactionTemplate(new JpaTransactionManager(factory));
        in(account(a), () -> transactions.execute(status -> true));
        assertThat(contextOfConnection()).isEmpty();
        doIn(account(a), () -> transactions.executeWithoutResult(status -> status.setRollbackOnly()));
        assertThat(contextOfConnection()).isEmpty();
    }

    @Test
    void aContextMadeToStayIsOverwrittenByTheNextTransaction() throws SQLException {
        var transactions = new TransactionTemplate(new JpaTransactionManager(factory));
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        doIn(
                account(a),
                () -> transactions.executeWithoutResult(status -> entities.createNativeQuery(
                                "select set_config('app.ctx', current_setting('app.ctx'), false)")
                        .getResultList()));
        try {
            assertThat(contextOfConnection()).isNotEmpty();
            assertThat(anonymously(() -> transactions.<List<?>>execute(status ->
                            entities.createNativeQuery(TENANTS, UUID.class).getResultList())))
                    .isEmpty();
            assertThat(in(
                            account(b),
                            () -> transactions.<List<?>>execute(
                                    status -> entities.createNativeQuery(TENANTS, UUID.class)
                                            .getResultList())))
                    .isEqualTo(List.of(b.tenant()));
            // Outside a transaction it shows whoever planted it their own rows, and nobody else's.
            assertThat(probe()).isEqualTo(List.of(a.tenant()));
        } finally {
            try (var poisoned = one.getConnection()) {
                one.evictConnection(poisoned);
            }
        }
    }

    @Test
    void outsideATransactionNothingIsSeen() {
        assertThat(in(account(a), () -> jdbc.sql(TENANTS).query(UUID.class).list()))
                .isEmpty();
        assertThat(in(account(a), this::visible)).containsExactly(a.tenant());
    }

    @Test
    void anInnerTransactionOfItsOwnSpeaksForTheSameHouse() {
        var inner = new TransactionTemplate(manager);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        List<UUID> seen = in(
                account(a),
                () -> new TransactionTemplate(manager)
                        .execute(status -> inner.execute(
                                nested -> jdbc.sql(TENANTS).query(UUID.class).list())));
        assertThat(seen).containsExactly(a.tenant());
    }

    @Test
    void theHouseCannotChangeInsideATransaction() {
        doIn(
                account(a),
                () -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    assertThatThrownBy(() -> Tenancy.run(account(b), () -> {}))
                            .isInstanceOf(IllegalStateException.class);
                    assertThatThrownBy(() -> Tenancy.run(Context.job(a.tenant()), () -> {}))
                            .isInstanceOf(IllegalStateException.class);
                    Tenancy.run(account(a), () -> assertThat(Tenancy.current()).isEqualTo(account(a)));
                }));
    }

    @Test
    void springsOwnThreadsCarryTheHouse() throws Exception {
        CompletableFuture<List<UUID>> seen = in(account(a), () -> executor.submitCompletable(this::visible));
        assertThat(seen.get(10, TimeUnit.SECONDS)).containsExactly(a.tenant());
    }

    @Test
    void aBareThreadSpeaksForNobody() throws Exception {
        var seen = new CompletableFuture<List<UUID>>();
        doIn(account(a), () -> Thread.ofVirtual().start(() -> seen.complete(visible())));
        assertThat(seen.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void aCarriedThreadSpeaksForTheHouse() throws Exception {
        var seen = new CompletableFuture<List<UUID>>();
        doIn(account(a), () -> Thread.ofVirtual().start(Tenancy.carry(() -> seen.complete(visible()))));
        assertThat(seen.get(10, TimeUnit.SECONDS)).containsExactly(a.tenant());
    }

    @Test
    void aTaskRunsInTheHouseThatAskedForIt() {
        UUID id = Ids.next();
        schedule(a, TestTasks.LOOK, id);
        await().atMost(20, SECONDS).until(() -> looked.seen().containsKey(id));
        assertThat(looked.of(id)).isEqualTo(new TestTasks.Seen(Context.job(a.tenant()), List.of(a.tenant())));
    }

    @Test
    void aTaskIsWrittenWithTheChangeOrNotAtAll() {
        UUID id = Ids.next();
        doIn(
                account(a),
                () -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    tasks.schedule(TestTasks.LOOK, id);
                    status.setRollbackOnly();
                }));
        assertThat(superuser()
                        .sql("select count(*) from app.scheduled_task where task_instance like '%' || :id || '%'")
                        .param("id", id.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(looked.seen()).doesNotContainKey(id);
    }

    @Test
    void aTaskForAnotherHouseCannotBePlanted() {
        String plant = "insert into app.scheduled_task (task_name, task_instance, execution_time, picked, version)"
                + " values ('" + TestTasks.LOOK + "', :instance, now(), false, 1)";
        UUID id = Ids.next();
        assertThat(sqlState(a, plant, b.tenant() + ":" + id)).isEqualTo("42501");
        assertThat(sqlState(a, plant, Tenancy.NONE + ":" + id)).isEqualTo("42501");
        assertThat(sqlState(
                        a,
                        plant.replace("(task_name", "(tenant_id, task_name")
                                .replace("('test", "('" + a.tenant() + "', 'test"),
                        b.tenant() + ":" + id))
                .isEqualTo("428C9");
        assertThat(sqlState(a, plant, a.tenant() + ":" + id)).isEqualTo("none");
        await().atMost(20, SECONDS).until(() -> looked.seen().containsKey(id));
        assertThat(looked.of(id).tenants()).containsExactly(a.tenant());
    }

    @Test
    void aTaskWithAnIdOfAnotherHouseFindsNothing() {
        UUID foreign = superuser()
                .sql("insert into app.invitation (tenant_id, id, member_id, email, invited_by, created_at, expires_at)"
                        + " values (:tenant, :id, :member, 'v@x.example', :person, now(), now() + interval '1 day')"
                        + " returning id")
                .param("tenant", b.tenant())
                .param("id", Ids.next())
                .param("member", b.managerMember())
                .param("person", b.managerPerson())
                .query(UUID.class)
                .single();

        schedule(a, "mail.invitation", foreign);

        String instance = a.tenant() + ":" + foreign;
        await().atMost(20, SECONDS)
                .until(() -> superuser()
                        .sql(
                                "select coalesce(max(consecutive_failures), 0) from app.scheduled_task where task_instance like :i || '%'")
                        .param("i", instance)
                        .query(Integer.class)
                        .single()
                        .equals(1));
        assertThat(superuser()
                        .sql("select token_hash is null and sent_at is null from app.invitation where id = :id")
                        .param("id", foreign)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        superuser()
                .sql("delete from app.scheduled_task where task_instance like :i || '%'")
                .param("i", instance)
                .update();
    }

    @Test
    void transactionsOfTheProductAnnounceTheContext() {
        assertThat(((JpaTransactionManager) manager).getJpaDialect()).isInstanceOf(TenantJpaDialect.class);
    }

    private void schedule(House house, String kind, UUID id) {
        doIn(
                account(house),
                () -> new TransactionTemplate(manager).executeWithoutResult(status -> tasks.schedule(kind, id)));
    }

    private String sqlState(House house, String statement, String instance) {
        try {
            doIn(
                    account(house),
                    () -> new TransactionTemplate(manager)
                            .executeWithoutResult(status -> jdbc.sql(statement)
                                    .param("instance", instance)
                                    .update()));
            return "none";
        } catch (RuntimeException refused) {
            return NestedExceptionUtils.getMostSpecificCause(refused) instanceof PSQLException sql
                    ? sql.getSQLState()
                    : refused.toString();
        }
    }

    /** Whose persons a transaction of this moment sees. */
    private List<UUID> visible() {
        return new TransactionTemplate(manager)
                .execute(status -> jdbc.sql(TENANTS).query(UUID.class).list());
    }

    private static List<UUID> probe() throws SQLException {
        try (var connection = one.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(TENANTS)) {
            var seen = new ArrayList<UUID>();
            while (rows.next()) {
                seen.add(rows.getObject(1, UUID.class));
            }
            return seen;
        }
    }

    private static String contextOfConnection() throws SQLException {
        try (var connection = one.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(current_setting('app.ctx', true), '')")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Context account(House house) {
        return Context.account(house.tenant(), house.managerAccount());
    }

    private HikariDataSource poolOfOne() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url(EmbeddedDatabase.DATABASE));
        pool.setUsername("app_rw");
        pool.setPassword(database.password("app_rw"));
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(5_000);
        return pool;
    }

    private EntityManagerFactory factory(HikariDataSource pool) {
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(pool);
        bean.setJpaVendorAdapter(adapter);
        bean.setPackagesToScan("app.ritme");
        bean.setJpaPropertyMap(product.getJpaPropertyMap());
        bean.afterPropertiesSet();
        return Objects.requireNonNull(bean.getObject());
    }
}
