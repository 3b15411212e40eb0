package app.ritme.organisation;

import app.ritme.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * A house as who runs the server sees it.
 *
 * @param since when somebody signed it up
 */
public record RegisteredHouse(OrganisationId id, Slug slug, String name, OrganisationState state, Instant since) {

    /** From a row of {@code platform.organisation}. */
    public static RegisteredHouse of(ResultSet row) throws SQLException {
        return new RegisteredHouse(
                new OrganisationId(row.getObject("id", UUID.class)),
                new Slug(row.getString("slug")),
                row.getString("name"),
                OrganisationState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant());
    }
}
