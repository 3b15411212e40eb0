package app.ritme.people.keys;

import app.ritme.account.AccountService;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Ids;
import app.ritme.shared.Operators;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who runs the server has keys renewed, and sees how far that is. Neither a key nor a text is ever seen here. */
@Service
@Operators
@PlatformTransaction(readOnly = true)
public class KeyRenewalService {

    private static final String ROW = "select o.name, o.slug, r.asked_at, r.persons, r.persons_done, r.texts,"
            + " r.waits_until, r.ended_at from platform.key_renewal r"
            + " join platform.organisation o on o.id = r.organisation_id where r.kind = 'HOUSE'";

    private final JdbcClient jdbc;
    private final MasterKeys masters;
    private final Tasks tasks;
    private final AccountService account;
    private final Clock clock;

    KeyRenewalService(
            @Qualifier("platform") JdbcClient jdbc,
            MasterKeys masters,
            Tasks tasks,
            AccountService account,
            Clock clock) {
        this.jdbc = jdbc;
        this.masters = masters;
        this.tasks = tasks;
        this.account = account;
        this.clock = clock;
    }

    /** How the server stands with its master key. */
    public MasterKeyState master() {
        return jdbc.sql("select m.fingerprint, m.known_since, r.houses, r.done, array(select fingerprint from"
                        + " platform.master_key) as known from platform.master_key m, (select count(*) as houses,"
                        + " count(k.ended_at) as done, count(*) filter (where k.ended_at is null) as open"
                        + " from platform.key_renewal k where k.kind = 'MASTER' and k.asked_at >="
                        + " (select max(known_since) from platform.master_key)) r"
                        + " order by m.known_since desc limit 1")
                .query((row, index) -> master(row))
                .single();
    }

    /** The latest renewals of all houses, the newest first. */
    public List<RenewalRow> latest(int most) {
        return jdbc.sql(ROW + " order by r.asked_at desc limit :most")
                .param("most", most)
                .query((row, index) -> renewal(row))
                .list();
    }

    /** Has every key of a house renewed. @throws Refusal when that is under way */
    @PlatformTransaction
    public void renew(OrganisationId house) {
        begin(house.value(), "HOUSE", KeyRenewals.OF_HOUSE, me());
    }

    /**
     * Takes the master key that lies beside the present one into use, and has the key of every house put under it.
     *
     * @throws Refusal when none lies there
     */
    @PlatformTransaction
    public void renewMaster() {
        String next = Optional.ofNullable(master().next()).orElseThrow(() -> new Refusal("error.keys.no-next"));
        jdbc.sql("insert into platform.master_key (fingerprint, known_since) values (:next, :now)"
                        + " on conflict (fingerprint) do nothing")
                .param("next", next)
                .param("now", now())
                .update();
        UUID me = me();
        jdbc.sql("select id from platform.organisation where state <> 'PENDING'")
                .query(UUID.class)
                .list()
                .forEach(house -> begin(house, "MASTER", KeyRenewals.OF_MASTER, me));
    }

    private UUID me() {
        return account.profile().id().value();
    }

    private void begin(UUID house, String kind, String task, UUID by) {
        UUID id = Ids.next();
        try {
            jdbc.sql("insert into platform.key_renewal (id, organisation_id, kind, asked_by, asked_at)"
                            + " values (:id, :house, :kind, :by, :now)")
                    .param("id", id)
                    .param("house", house)
                    .param("kind", kind)
                    .param("by", by)
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException underWay) {
            throw new Refusal("error.keys.under-way");
        }
        tasks.scheduleOnPlatformFor(house, task, id);
    }

    private MasterKeyState master(ResultSet row) throws SQLException {
        List<String> known = List.of((String[]) row.getArray("known").getArray());
        int houses = row.getInt("houses");
        int done = row.getInt("done");
        return new MasterKeyState(
                row.getString("fingerprint"),
                row.getTimestamp("known_since").toInstant(),
                masters.fingerprints().stream()
                        .filter(here -> !known.contains(here))
                        .findFirst()
                        .orElse(null),
                done < houses ? houses : 0,
                done);
    }

    private static RenewalRow renewal(ResultSet row) throws SQLException {
        return new RenewalRow(
                row.getString("name"),
                row.getString("slug"),
                row.getTimestamp("asked_at").toInstant(),
                row.getInt("persons"),
                row.getInt("persons_done"),
                row.getLong("texts"),
                instant(row.getTimestamp("waits_until")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
