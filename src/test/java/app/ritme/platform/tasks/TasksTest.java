package app.ritme.platform.tasks;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.TestTasks;
import app.ritme.shared.Ids;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TasksTest extends RitmeTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestTasks looked;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    @Qualifier("platformTransactions")
    private PlatformTransactionManager platform;

    @Test
    void eachAskingIsATaskOfItsOwn() {
        House house = houses.aHouse("Twice");
        UUID id = Ids.next();
        doIn(
                Context.job(house.tenant()),
                () -> new TransactionTemplate(manager).executeWithoutResult(status -> {
                    tasks.schedule(TestTasks.LOOK, id);
                    tasks.schedule(TestTasks.LOOK, id);
                    assertThat(jdbc.sql(
                                            "select count(*) from app.scheduled_task where task_instance like :start || '%'")
                                    .param("start", house.tenant() + ":" + id + ":")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(2);
                }));
        await().atMost(20, SECONDS).until(() -> looked.seen().containsKey(id));
    }

    @Test
    void theSameWorkMayBeAskedForAgainOnceItIsDone() {
        House house = houses.aHouse("Again");
        UUID id = Ids.next();
        for (int i = 0; i < 2; i++) {
            doIn(
                    Context.job(house.tenant()),
                    () -> new TransactionTemplate(manager)
                            .executeWithoutResult(status -> tasks.schedule(TestTasks.LOOK, id)));
            await().atMost(20, SECONDS).until(() -> looked.seen().containsKey(id) && waiting(id) == 0);
            looked.seen().remove(id);
        }
    }

    @Test
    void aTaskOfThePlatformSeesNoHouse() {
        UUID id = Ids.next();
        new TransactionTemplate(platform).executeWithoutResult(status -> tasks.scheduleOnPlatform(TestTasks.LOOK, id));
        await().atMost(20, SECONDS).until(() -> looked.seen().containsKey(id));
        assertThat(looked.of(id)).isEqualTo(new TestTasks.Seen(Context.job(Tenancy.NONE), List.of()));
    }

    @Test
    void thePlatformMayAskForWorkInAHouse() {
        House house = houses.aHouse("Asked");
        UUID id = Ids.next();
        new TransactionTemplate(platform)
                .executeWithoutResult(status -> tasks.scheduleOnPlatformFor(house.tenant(), TestTasks.LOOK, id));
        await().atMost(20, SECONDS).until(() -> looked.seen().containsKey(id));
        assertThat(looked.of(id).tenants()).containsExactly(house.tenant());
    }

    @Test
    void aTaskHoldsIdsOnly() {
        assertThat(superuser()
                        .sql("select count(*) from app.scheduled_task where task_data is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int waiting(UUID id) {
        return superuser()
                .sql("select count(*) from app.scheduled_task where task_instance like '%' || :id || '%'")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }
}
