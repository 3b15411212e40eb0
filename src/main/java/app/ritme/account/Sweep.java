package app.ritme.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away what has lost its meaning: counted tries, devices and links past their time. */
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
        jdbc.sql("delete from platform.login_link where requested_at < :before and purpose <> 'CONFIRM'")
                .param("before", before)
                .update();
    }
}
