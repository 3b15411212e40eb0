package app.ritme.billing.ledger;

import app.ritme.billing.BillingSettings;
import app.ritme.shared.Ids;
import app.ritme.shared.Tasks;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After a start in another mode than before, what each house may do is worked out again from what is stored of this mode. */
@Component
class ModeChange implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModeChange.class);

    /** Touches no row when the mode is the same; of two copies that start at once, one finds it changed. */
    private static final String REMEMBER = "insert into platform.billing_mode as known (mode, since) values (:mode, :now)"
            + " on conflict (only_row) do update set mode = :mode, since = :now where known.mode <> :mode";

    private final BillingSettings settings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Tasks tasks;
    private final Clock clock;

    ModeChange(
            BillingSettings settings,
            @Qualifier("platform") JdbcClient jdbc,
            @Qualifier("platformTransactions") PlatformTransactionManager transactions,
            Tasks tasks,
            Clock clock) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(begun -> {
            if (remember()) {
                List<UUID> houses = houses();
                houses.forEach(house -> tasks.scheduleOnPlatformFor(house, StandAgain.TASK, Ids.next()));
                log.info("Billing runs as {} from now on; {} houses are looked at again", settings.mode(), houses.size());
            }
        });
    }

    /** @return whether it is another mode than before */
    private boolean remember() {
        return jdbc.sql(REMEMBER)
                        .param("mode", settings.mode().name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private List<UUID> houses() {
        return jdbc.sql("select id from platform.organisation where state = 'ACTIVE'")
                .query(UUID.class)
                .list();
    }
}
