package app.ritme.account;

import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Role;
import app.ritme.shared.SignedIn;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Which houses to offer the signed-in account: a directory, not the truth. A stale row opens nothing. */
@Service
@SignedIn
@PlatformTransaction(readOnly = true)
public class HouseListService {

    private final JdbcClient jdbc;

    HouseListService(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<HouseEntry> houses() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof AccountPrincipal principal)) {
            return List.of();
        }
        return jdbc.sql("select o.slug, o.name, h.role from platform.account_organisation h"
                        + " join platform.organisation o on o.id = h.organisation_id"
                        + " where h.account_id = :account and o.state = 'ACTIVE' order by lower(o.name), o.slug")
                .param("account", principal.id().value())
                .query((row, index) -> new HouseEntry(
                        row.getString("slug"), row.getString("name"), Role.valueOf(row.getString("role"))))
                .list();
    }
}
