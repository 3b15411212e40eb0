package app.ritme.organisation;

import app.ritme.shared.Anyone;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Refusal;
import app.ritme.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds an organisation by its address, the one thing about it that everyone may know. */
@Service
@Anyone
@PlatformTransaction(readOnly = true)
public class OrganisationDirectory {

    private static final String ENTRY = "select o.id, o.slug, o.name, o.zone, o.state from platform.organisation o ";

    private final JdbcClient jdbc;

    OrganisationDirectory(@Qualifier("platform") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By its address now, or by one it had before: the entry then carries the one it has now. */
    public Optional<OrganisationEntry> find(Slug slug) {
        return jdbc.sql(ENTRY + "where o.slug = :slug"
                        + " or o.id = (select f.organisation_id from platform.former_slug f where f.slug = :slug)")
                .param("slug", slug.value())
                .query(OrganisationDirectory::entry)
                .optional();
    }

    /** The one that is open behind what somebody typed as its address; empty for what cannot be an address, too. */
    public Optional<OrganisationEntry> findOpen(String typed) {
        try {
            return find(Slug.of(typed)).filter(found -> found.state() == OrganisationState.ACTIVE);
        } catch (Refusal notASlug) {
            return Optional.empty();
        }
    }

    /** @throws NotFoundException when there is no such organisation */
    public OrganisationEntry get(OrganisationId id) {
        return jdbc.sql(ENTRY + "where o.id = :id")
                .param("id", id.value())
                .query(OrganisationDirectory::entry)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private static OrganisationEntry entry(ResultSet row, int index) throws SQLException {
        return new OrganisationEntry(
                new OrganisationId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                OrganisationState.valueOf(row.getString("state")));
    }
}
