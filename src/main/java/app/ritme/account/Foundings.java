package app.ritme.account;

import app.ritme.organisation.OrganisationId;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Houses that were signed up for: rows of {@code platform.founding}, each behind the link that confirms it. */
@Repository
class Foundings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Foundings(@Qualifier("platform") JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OrganisationId organisation, AccountId founder, UUID link, SignUp signUp) {
        jdbc.sql(
                        "insert into platform.founding (organisation_id, account_id, login_link_id, language, currency, location,"
                                + " requested_at) values (:organisation, :founder, :link, :language, :currency, :location, :now)")
                .param("organisation", organisation.value())
                .param("founder", founder.value())
                .param("link", link)
                .param("language", signUp.language().code())
                .param("currency", signUp.currency().getCurrencyCode())
                .param("location", signUp.location())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The house a confirmation link is about. */
    Optional<Founded> byLink(UUID link) {
        return jdbc.sql("select o.id, o.name, o.slug from platform.founding f"
                        + " join platform.organisation o on o.id = f.organisation_id where f.login_link_id = :link")
                .param("link", link)
                .query((row, index) -> new Founded(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("slug")))
                .optional();
    }

    Optional<FoundingRequest> request(UUID organisation) {
        return jdbc.sql("select f.account_id, a.name, a.email, f.language, f.currency, f.location, o.zone"
                        + " from platform.founding f join platform.account a on a.id = f.account_id"
                        + " join platform.organisation o on o.id = f.organisation_id where o.id = :organisation")
                .param("organisation", organisation)
                .query((row, index) -> new FoundingRequest(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        Language.ofCode(row.getString("language")),
                        Currency.getInstance(row.getString("currency")),
                        row.getString("location"),
                        ZoneId.of(row.getString("zone"))))
                .optional();
    }

    record Founded(OrganisationId id, String name, String slug) {}
}
