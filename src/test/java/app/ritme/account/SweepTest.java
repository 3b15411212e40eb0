package app.ritme.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Slug;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SweepTest extends RitmeTest {

    @Autowired
    private Sweep sweep;

    @Autowired
    private SignUpService signUps;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private AccountStore accounts;

    @Test
    void forgetsASignUpThatWasNeverConfirmedAndKeepsANewOne() {
        EmailAddress old = Houses.anAddress("Old");
        EmailAddress fresh = Houses.anAddress("Fresh");
        Slug oldSlug = signUp(old);
        Slug freshSlug = signUp(fresh);
        makeThreeDaysOlder(oldSlug, old);

        sweep.run();

        assertThat(directory.find(oldSlug)).isEmpty();
        assertThat(accounts.find(old)).isEmpty();
        assertThat(directory.find(freshSlug)).isPresent();
        assertThat(accounts.find(fresh)).isPresent();
    }

    @Test
    void keepsConfirmedAccountsAndTheirHouses() {
        EmailAddress email = Houses.anAddress("Kept");
        houses.anAccount(email, "Kept", "herfst langs het water");
        superuser()
                .sql("update platform.account set created_at = created_at - interval '30 days' where email = :email")
                .param("email", email.value())
                .update();

        sweep.run();

        assertThat(accounts.find(email)).isPresent();
    }

    private void makeThreeDaysOlder(Slug slug, EmailAddress email) {
        superuser()
                .sql("update platform.organisation set created_at = created_at - interval '3 days' where slug = :slug")
                .param("slug", slug.value())
                .update();
        superuser()
                .sql("update platform.founding f set requested_at = f.requested_at - interval '3 days'"
                        + " from platform.account a where a.id = f.account_id and a.email = :email")
                .param("email", email.value())
                .update();
        superuser()
                .sql("update platform.login_link l set requested_at = l.requested_at - interval '3 days'"
                        + " from platform.account a where a.id = l.account_id and a.email = :email")
                .param("email", email.value())
                .update();
        superuser()
                .sql("update platform.account set created_at = created_at - interval '3 days' where email = :email")
                .param("email", email.value())
                .update();
    }

    private Slug signUp(EmailAddress email) {
        Slug slug = Houses.aSlug("Sweep");
        signUps.signUp(
                new SignUp(
                        "Sweep",
                        slug,
                        Language.EN,
                        Houses.ZONE,
                        Currency.getInstance("EUR"),
                        "House",
                        "Somebody",
                        email),
                "192.0.2.9/" + UUID.randomUUID());
        return slug;
    }
}
