package app.ritme.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away what has lost its meaning: counted tries, devices and links past their time, sign-ups never confirmed. */
@Component
class Sweep {

    private static final Duration KEEP = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Sweep(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void run() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEEP));
        jdbc.sql("delete from platform.attempt where window_start < :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from platform.remembered_device where expires_at < :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from platform.founding where requested_at < :before and organisation_id in"
                        + " (select id from platform.organisation where state = 'PENDING')")
                .param("before", before)
                .update();
        jdbc.sql("delete from platform.organisation o where o.state = 'PENDING' and o.created_at < :before"
                        + " and not exists (select from platform.founding f where f.organisation_id = o.id)")
                .param("before", before)
                .update();
        jdbc.sql("delete from platform.login_link l where l.requested_at < :before"
                        + " and not exists (select from platform.founding f where f.login_link_id = l.id)")
                .param("before", before)
                .update();
        jdbc.sql("delete from platform.account a where a.confirmed_at is null and a.created_at < :before"
                        + " and not exists (select from platform.login_link l where l.account_id = a.id)")
                .param("before", before)
                .update();
    }
}
