package app.ritme.account;

import app.ritme.shared.EmailAddress;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code platform.account} and {@code platform.credential}. */
@Repository
class AccountStore {

    private static final String PROFILE = """
            select a.id, a.email, a.name, a.language, a.color_scheme, a.confirmed_at is not null as confirmed,
              c.account_id is not null as has_password
            from platform.account a left join platform.credential c on c.account_id = a.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountStore(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<AccountProfile> find(EmailAddress email) {
        return jdbc.sql(PROFILE + "where a.email = :email")
                .param("email", email.value())
                .query(AccountStore::profile)
                .optional();
    }

    AccountProfile get(AccountId id) {
        return jdbc.sql(PROFILE + "where a.id = :id")
                .param("id", id.value())
                .query(AccountStore::profile)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    Map<UUID, String> names(Collection<UUID> of) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select id, name from platform.account where id in (:ids)")
                .param("ids", of)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /** The account of this address; made, still unconfirmed, when there is none. */
    AccountId findOrCreate(EmailAddress email, String name, Language language) {
        jdbc.sql("insert into platform.account (id, email, name, language, created_at)"
                        + " values (:id, :email, :name, :language, :now) on conflict (email) do nothing")
                .param("id", Ids.next())
                .param("email", email.value())
                .param("name", name)
                .param("language", language.code())
                .param("now", now())
                .update();
        return find(email).orElseThrow().id();
    }

    void confirm(AccountId id) {
        jdbc.sql("update platform.account set confirmed_at = coalesce(confirmed_at, :now) where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** A signed-in session of this account as it would begin now. */
    AccountPrincipal principal(AccountId id) {
        return new AccountPrincipal(id, sessionEpoch(id).orElseThrow(NotFoundException::new));
    }

    Optional<Integer> sessionEpoch(AccountId id) {
        return jdbc.sql("select session_epoch from platform.account where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** From now on every session that began before is signed out. */
    void startNewSessionEpoch(AccountId id) {
        jdbc.sql("update platform.account set session_epoch = session_epoch + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void rename(AccountId id, String name) {
        jdbc.sql("update platform.account set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }

    void changeLanguage(AccountId id, Language language) {
        jdbc.sql("update platform.account set language = :language where id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
    }

    void changeColorScheme(AccountId id, ColorSchemeChoice choice) {
        jdbc.sql("update platform.account set color_scheme = :choice where id = :id")
                .param("choice", choice.name())
                .param("id", id.value())
                .update();
    }

    /** The password's hash of a confirmed account. */
    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql(
                        "select c.password_hash from platform.credential c join platform.account a on a.id = c.account_id"
                                + " where a.id = :id and a.confirmed_at is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void setPasswordHash(AccountId id, String hash) {
        jdbc.sql("insert into platform.credential (account_id, password_hash, changed_at) values (:id, :hash, :now)"
                        + " on conflict (account_id) do update set password_hash = :hash, changed_at = :now")
                .param("id", id.value())
                .param("hash", hash)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }

    private static AccountProfile profile(ResultSet row, int index) throws SQLException {
        return new AccountProfile(
                new AccountId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Language.ofCode(row.getString("language")),
                ColorSchemeChoice.valueOf(row.getString("color_scheme")),
                row.getBoolean("confirmed"),
                row.getBoolean("has_password"));
    }
}
