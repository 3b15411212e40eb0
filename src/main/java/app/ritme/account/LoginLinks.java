package app.ritme.account;

import app.ritme.shared.Ids;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Secret;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mailed links of accounts. A link is recorded when it is asked for and gets its secret only when the mail leaves, so
 * that no table and no task ever holds a secret; it opens once.
 */
@Component
class LoginLinks {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoginLinks(@Qualifier("platform") JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Records a link and asks for its mail, both or neither. */
    @PlatformTransaction
    UUID request(AccountId account, LinkPurpose purpose) {
        UUID id = record(account, purpose);
        events.publishEvent(new LoginLinkRequested(id));
        return id;
    }

    /** A secret that signs in once, handed over in this process and never mailed. */
    Secret ticket(AccountId account) {
        UUID id = record(account, LinkPurpose.SIGN_IN);
        return issue(id).orElseThrow();
    }

    /** Gives a link its secret; asked again, the earlier secret no longer opens. Empty when the link was used. */
    Optional<Secret> issue(UUID id) {
        LinkPurpose purpose = jdbc.sql("select purpose from platform.login_link where id = :id and used_at is null")
                .param("id", id)
                .query((row, index) -> LinkPurpose.valueOf(row.getString("purpose")))
                .optional()
                .orElse(null);
        if (purpose == null) {
            return Optional.empty();
        }
        Secret secret = Secret.make();
        jdbc.sql("update platform.login_link set token_hash = :hash, expires_at = :expires where id = :id")
                .param("hash", secret.hash())
                .param("expires", Timestamp.from(clock.instant().plus(purpose.lifetime())))
                .param("id", id)
                .update();
        return Optional.of(secret);
    }

    /** The link behind a secret, as long as it opens. */
    Optional<OpenLink> find(Secret secret, LinkPurpose purpose) {
        return jdbc.sql("select id, account_id from platform.login_link where token_hash = :hash and purpose = :purpose"
                        + " and used_at is null and expires_at > :now")
                .param("hash", secret.hash())
                .param("purpose", purpose.name())
                .param("now", now())
                .query((row, index) -> new OpenLink(
                        row.getObject("id", UUID.class), new AccountId(row.getObject("account_id", UUID.class))))
                .optional();
    }

    /** Uses the link up; of two that try at once, one gets it. */
    Optional<OpenLink> consume(Secret secret, LinkPurpose purpose) {
        return find(secret, purpose)
                .filter(link ->
                        jdbc.sql("update platform.login_link set used_at = :now where id = :id and used_at is null")
                                        .param("now", now())
                                        .param("id", link.id())
                                        .update()
                                == 1);
    }

    Optional<AccountId> account(UUID id) {
        return jdbc.sql("select account_id from platform.login_link where id = :id")
                .param("id", id)
                .query((row, index) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    LinkPurpose purpose(UUID id) {
        return jdbc.sql("select purpose from platform.login_link where id = :id")
                .param("id", id)
                .query((row, index) -> LinkPurpose.valueOf(row.getString("purpose")))
                .single();
    }

    private UUID record(AccountId account, LinkPurpose purpose) {
        UUID id = Ids.next();
        jdbc.sql("insert into platform.login_link (id, account_id, purpose, requested_at)"
                        + " values (:id, :account, :purpose, :now)")
                .param("id", id)
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("now", now())
                .update();
        return id;
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    /** A link that may be opened. */
    record OpenLink(UUID id, AccountId account) {}
}
