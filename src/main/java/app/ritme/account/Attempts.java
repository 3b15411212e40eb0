package app.ritme.account;

import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Counts tries per account and per network address in windows of a quarter of an hour; survives a restart. */
@Component
class Attempts {

    /** What is counted, and how many in one window are a person's and no longer a guesser's. */
    enum Kind {
        PASSWORD_OF_ACCOUNT(10),
        PASSWORD_FROM_ADDRESS(50),
        MAIL_TO_ACCOUNT(5),
        MAIL_FROM_ADDRESS(20),
        SIGN_UP_FROM_ADDRESS(10),
        FORM_FROM_ADDRESS(20),
        FORM_FOR_EMAIL(5);

        private final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one try, at once and for good: never inside a transaction, which might take it back, and which would hold
     * one connection while asking for a second.
     *
     * @throws Refusal when there were too many in this window
     */
    @PlatformTransaction(propagation = Propagation.NEVER)
    void count(Kind kind, String subject) {
        Integer tries = jdbc.sql("insert into platform.attempt as seen (kind, subject, window_start, tries)"
                        + " values (:kind, :subject, :window, 1) on conflict (kind, subject, window_start)"
                        + " do update set tries = seen.tries + 1 returning tries")
                .param("kind", kind.name())
                .param("subject", new Secret(subject).hash())
                .param("window", Timestamp.from(window()))
                .query(Integer.class)
                .single();
        if (tries > kind.most) {
            throw new Refusal("error.attempts");
        }
    }

    /** A success clears the account's own count, so that a clumsy morning does not lock anybody out. */
    void forgive(Kind kind, String subject) {
        jdbc.sql("delete from platform.attempt where kind = :kind and subject = :subject")
                .param("kind", kind.name())
                .param("subject", new Secret(subject).hash())
                .update();
    }

    private Instant window() {
        long seconds = WINDOW.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
    }
}
