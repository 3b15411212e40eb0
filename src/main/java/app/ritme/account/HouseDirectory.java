package app.ritme.account;

import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Role;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Keeps the directory of houses per account in step with the members of the bound organisation. */
@Service
@SystemOnly
@PlatformTransaction
public class HouseDirectory {

    private final JdbcClient jdbc;

    HouseDirectory(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Offers the bound organisation to the account. */
    public void offer(AccountId account, Role role) {
        jdbc.sql("insert into platform.account_organisation (account_id, organisation_id, role)"
                        + " values (:account, :organisation, :role)"
                        + " on conflict (account_id, organisation_id) do update set role = :role")
                .param("account", account.value())
                .param("organisation", Tenancy.current().tenant())
                .param("role", role.name())
                .update();
    }

    /** Offers it no longer. Who is in no house any more is remembered on no device either. */
    public void withdraw(AccountId account) {
        jdbc.sql("delete from platform.account_organisation"
                        + " where account_id = :account and organisation_id = :organisation")
                .param("account", account.value())
                .param("organisation", Tenancy.current().tenant())
                .update();
        jdbc.sql("delete from platform.remembered_device where account_id = :account and not exists"
                        + " (select from platform.account_organisation h where h.account_id = :account)")
                .param("account", account.value())
                .update();
    }

    /** Offers the bound organisation to nobody any more. */
    public void close() {
        jdbc.sql("delete from platform.account_organisation where organisation_id = :organisation")
                .param("organisation", Tenancy.current().tenant())
                .update();
    }
}
