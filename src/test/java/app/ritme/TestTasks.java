package app.ritme;

import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A kind of task that tells what it saw. */
@TestComponent
public class TestTasks {

    /** Schedule this one. */
    public static final String LOOK = "test.look";

    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    /** What one task saw: who it spoke for, and whose persons the database showed it. */
    public record Seen(Context context, List<UUID> tenants) {}

    @Bean
    Tasks.Kind look(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Tasks.Kind(
                LOOK,
                id -> seen.put(
                        id,
                        new Seen(
                                Tenancy.current(),
                                new TransactionTemplate(transactions)
                                        .execute(status -> jdbc.sql("select distinct tenant_id from app.person")
                                                .query(UUID.class)
                                                .list()))));
    }

    /** What this task saw, which has run. */
    public Seen of(UUID id) {
        return Objects.requireNonNull(seen.get(id));
    }

    public Map<UUID, Seen> seen() {
        return seen;
    }
}
