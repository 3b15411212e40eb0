package app.ritme.account;

import app.ritme.shared.Ids;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Devices that need not sign in again: a guest's for 90 days, a staff member's for 12 hours after its last use, a
 * manager's never. The strictest role in any organisation decides. The secret changes with each use; the one before
 * stays good for a minute, because a browser restores several tabs at once.
 */
@Component
class RememberedDevices {

    private static final Duration GUEST = Duration.ofDays(90);
    private static final Duration STAFF = Duration.ofHours(12);
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedDevices(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a device shows, and how long it may keep it.
     *
     * @param secret empty when another tab of the same browser was handed the new secret a moment ago
     */
    record Pass(AccountId account, Optional<Secret> secret, Duration lifetime) {}

    /** Empty when this account's devices are not remembered. */
    Optional<Pass> remember(AccountId account, String label) {
        return lifetime(account).map(lifetime -> {
            Secret secret = Secret.make();
            Instant now = clock.instant();
            jdbc.sql(
                            "insert into platform.remembered_device (id, account_id, token_hash, rotated_at, label, created_at,"
                                    + " last_used_at, expires_at) values (:id, :account, :hash, :now, :label, :now, :now, :expires)")
                    .param("id", Ids.next())
                    .param("account", account.value())
                    .param("hash", secret.hash())
                    .param("now", Timestamp.from(now))
                    .param("label", label)
                    .param("expires", Timestamp.from(now.plus(lifetime)))
                    .update();
            return new Pass(account, Optional.of(secret), lifetime);
        });
    }

    /** Takes the device's secret and gives the next one. Empty when the device is not, or no longer, remembered. */
    Optional<Pass> use(Secret secret) {
        Instant now = clock.instant();
        return find(secret, now)
                .flatMap(device -> lifetime(device.account).map(lifetime -> {
                    Secret next = Secret.make();
                    boolean rotated = device.current && rotate(device.id, secret, next, now, now.plus(lifetime));
                    return new Pass(device.account, Optional.of(next).filter(made -> rotated), lifetime);
                }));
    }

    List<RememberedDevice> of(AccountId account) {
        return jdbc.sql("select id, label, last_used_at, expires_at from platform.remembered_device"
                        + " where account_id = :account and expires_at > :now order by last_used_at desc")
                .param("account", account.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new RememberedDevice(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getTimestamp("last_used_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    /** Whether there was such a device of this account. */
    boolean forget(AccountId account, UUID device) {
        return jdbc.sql("delete from platform.remembered_device where id = :id and account_id = :account")
                        .param("id", device)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void forget(Secret secret) {
        jdbc.sql("delete from platform.remembered_device where token_hash = :hash or previous_hash = :hash")
                .param("hash", secret.hash())
                .update();
    }

    void forgetAll(AccountId account) {
        jdbc.sql("delete from platform.remembered_device where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private Optional<Found> find(Secret secret, Instant now) {
        return jdbc.sql("select id, account_id, token_hash = :hash as current from platform.remembered_device"
                        + " where (token_hash = :hash or (previous_hash = :hash and rotated_at > :grace))"
                        + " and expires_at > :now")
                .param("hash", secret.hash())
                .param("grace", Timestamp.from(now.minus(GRACE)))
                .param("now", Timestamp.from(now))
                .query((row, index) -> new Found(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getBoolean("current")))
                .optional();
    }

    private boolean rotate(UUID id, Secret used, Secret next, Instant now, Instant expires) {
        return jdbc.sql(
                                "update platform.remembered_device set token_hash = :next, previous_hash = :used, rotated_at = :now,"
                                        + " last_used_at = :now, expires_at = :expires where id = :id and token_hash = :used")
                        .param("next", next.hash())
                        .param("used", used.hash())
                        .param("now", Timestamp.from(now))
                        .param("expires", Timestamp.from(expires))
                        .param("id", id)
                        .update()
                == 1;
    }

    private Optional<Duration> lifetime(AccountId account) {
        List<Role> roles = jdbc.sql("select role from platform.account_organisation where account_id = :account")
                .param("account", account.value())
                .query((row, index) -> Role.valueOf(row.getString("role")))
                .list();
        if (roles.contains(Role.MANAGER)) {
            return Optional.empty();
        }
        // Somebody who joined a moment ago is in no directory yet: briefly, until the next use knows better.
        boolean onlyGuest = !roles.isEmpty() && !roles.contains(Role.STAFF);
        return Optional.of(onlyGuest ? GUEST : STAFF);
    }

    private record Found(UUID id, AccountId account, boolean current) {}
}
