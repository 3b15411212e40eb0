package app.ritme.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInServiceTest extends RitmeTest {

    private static final String PASSWORD = "tangerine kettle 41";
    private static final String WRONG = "tangerine kettle 42";

    @Autowired
    private SignInService signIn;

    @Autowired
    private AccountService own;

    @Autowired
    private LoginLinks links;

    @Autowired
    private RememberedDevices devices;

    private EmailAddress email;
    private AccountId account;
    private String from;

    @BeforeEach
    void begin() {
        email = Houses.anAddress("Wies");
        account = houses.anAccount(email, "Wies Test", PASSWORD);
        from = "192.0.2.1/" + UUID.randomUUID();
    }

    @Test
    void opensWithThePassword() {
        assertThat(signIn.byPassword(email, PASSWORD, from)).contains(new AccountPrincipal(account, 0));
    }

    @Test
    void storesAnArgon2Hash() {
        assertThat(superuser()
                        .sql("select password_hash from platform.credential where account_id = :id")
                        .param("id", account.value())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(PASSWORD);
    }

    @Test
    void answersAWrongPasswordAsAnUnknownAddress() {
        assertThat(signIn.byPassword(email, WRONG, from)).isEmpty();
        assertThat(signIn.byPassword(Houses.anAddress("unknown"), PASSWORD, from))
                .isEmpty();
    }

    @Test
    void answersARequestForALinkAlikeWhetherOrNotTheAddressIsKnown() {
        EmailAddress unknown = Houses.anAddress("unknown");

        signIn.mailLink(unknown, from);
        signIn.mailReset(unknown, from);
        signIn.mailLink(email, from);

        assertThat(mailTo(email)).isNotBlank();
        assertThat(mailsTo(unknown)).isEmpty();
    }

    @Test
    void limitsTriesPerAccountUntilTheWindowPasses() {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.byPassword(email, WRONG, from + i)).isEmpty();
        }
        assertThatThrownBy(() -> signIn.byPassword(email, PASSWORD, from))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.attempts");

        aQuarterOfAnHourPasses("PASSWORD_OF_ACCOUNT", email.value());

        assertThat(signIn.byPassword(email, PASSWORD, from)).isPresent();
    }

    @Test
    void limitsAnUnknownAddressJustTheSame() {
        EmailAddress unknown = Houses.anAddress("unknown");
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.byPassword(unknown, WRONG, from + i)).isEmpty();
        }
        assertThatThrownBy(() -> signIn.byPassword(unknown, WRONG, from)).hasMessage("error.attempts");
    }

    @Test
    void forgivesAfterASuccess() {
        for (int i = 0; i < 9; i++) {
            signIn.byPassword(email, WRONG, from);
        }
        assertThat(signIn.byPassword(email, PASSWORD, from)).isPresent();
        for (int i = 0; i < 10; i++) {
            assertThat(signIn.byPassword(email, WRONG, from)).isEmpty();
        }
    }

    @Test
    void limitsTriesPerNetworkAddressOverManyAccounts() {
        superuser()
                .sql(
                        "insert into platform.attempt (kind, subject, window_start, tries) values"
                                + " ('PASSWORD_FROM_ADDRESS', :subject, to_timestamp(floor(extract(epoch from now()) / 900) * 900), 50)")
                .param("subject", new Secret(from).hash())
                .update();

        assertThatThrownBy(() -> signIn.byPassword(email, PASSWORD, from)).hasMessage("error.attempts");
        assertThat(signIn.byPassword(email, PASSWORD, from + "other")).isPresent();
    }

    @Test
    void limitsMailsPerAddress() {
        for (int i = 0; i < 5; i++) {
            signIn.mailLink(email, from + i);
        }
        assertThatThrownBy(() -> signIn.mailLink(email, from)).hasMessage("error.attempts");
    }

    @Test
    void opensByMailedLinkOnce() {
        signIn.mailLink(email, from);
        Secret secret = secretIn(mailTo(email));

        assertThat(signIn.linkOpens(secret)).isTrue();
        assertThat(signIn.linkOpens(secret)).as("looking does not use it up").isTrue();
        assertThat(signIn.byLink(secret)).contains(new AccountPrincipal(account, 0));
        assertThat(signIn.linkOpens(secret)).isFalse();
        assertThat(signIn.byLink(secret)).isEmpty();
    }

    @Test
    void opensForOneOfTwoAtOnce() throws Exception {
        Secret secret = links.ticket(account);
        Callable<Boolean> attempt = () -> signIn.byLink(secret).isPresent();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var opened = threads.invokeAll(List.of(attempt, attempt)).stream()
                    .filter(future -> future.resultNow())
                    .count();
            assertThat(opened).isOne();
        }
    }

    @Test
    void keepsOnlyTheHashOfALink() {
        Secret secret = links.ticket(account);

        assertThat(superuser()
                        .sql("select count(*) from platform.login_link where token_hash = :hash")
                        .param("hash", secret.hash())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(superuser()
                        .sql("select count(*) from platform.login_link l where l::text like '%' || :secret || '%'")
                        .param("secret", secret.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(secret.value()).hasSize(43);
    }

    @Test
    void aLinkLivesTenMinutes() {
        Secret secret = links.ticket(account);
        age(secret, "9 minutes 50 seconds");
        assertThat(signIn.linkOpens(secret)).isTrue();
        age(secret, "11 seconds");
        assertThat(signIn.linkOpens(secret)).isFalse();
        assertThat(signIn.byLink(secret)).isEmpty();
    }

    @Test
    void aLinkOfOneKindDoesNotOpenAnother() {
        Secret secret = links.ticket(account);
        assertThat(signIn.resetOpens(secret)).isFalse();
        assertThatThrownBy(() -> signIn.reset(secret, "another kettle of fish 7"))
                .hasMessage("error.link.expired");
    }

    @Test
    void resetEndsSessionsAndDevices() {
        superuser()
                .sql("insert into platform.account_organisation (account_id, organisation_id, role)"
                        + " values (:account, :house, 'GUEST')")
                .param("account", account.value())
                .param("house", houses.aHouse("Reset").tenant())
                .update();
        Secret device =
                devices.remember(account, "Phone").orElseThrow().secret().orElseThrow();
        AccountPrincipal before = signIn.byPassword(email, PASSWORD, from).orElseThrow();
        assertThat(signIn.stillSignedIn(before)).isTrue();
        signIn.mailReset(email, from);
        Secret secret = secretIn(mailTo(email));

        assertThatThrownBy(() -> signIn.reset(secret, "password1234")).hasMessage("error.password.common");
        assertThat(signIn.resetOpens(secret))
                .as("a weak password does not use the link up")
                .isTrue();
        Secret ticket = signIn.reset(secret, "another kettle of fish 7");

        assertThat(signIn.stillSignedIn(before)).isFalse();
        assertThat(devices.use(device)).isEmpty();
        assertThat(signIn.byPassword(email, PASSWORD, from)).isEmpty();
        assertThat(signIn.byPassword(email, "another kettle of fish 7", from)).isPresent();
        assertThat(signIn.byLink(ticket).map(signIn::stillSignedIn)).contains(true);
        assertThatThrownBy(() -> signIn.reset(secret, "yet another kettle 8")).hasMessage("error.link.expired");
    }

    @Test
    void signingOutEverywhereEndsSessions() {
        AccountPrincipal before = signIn.byPassword(email, PASSWORD, from).orElseThrow();
        signIn(account.value());

        own.signOutEverywhere();

        assertThat(signIn.stillSignedIn(before)).isFalse();
        assertThat(signIn.byPassword(email, PASSWORD, from).map(signIn::stillSignedIn))
                .contains(true);
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        signIn(account.value());

        assertThatThrownBy(() -> own.changePassword(WRONG, "another kettle of fish 7"))
                .hasMessage("error.password.current");
        own.changePassword(PASSWORD, "another kettle of fish 7");

        assertThat(signIn.byPassword(email, PASSWORD, from)).isEmpty();
        assertThat(signIn.byPassword(email, "another kettle of fish 7", from)).isPresent();
    }

    @Test
    void anOwnerChangesNameAndLanguage() {
        signIn(account.value());

        own.rename(" Wies van Dam ");
        own.changeLanguage(Language.NL);
        own.changeColorScheme(ColorSchemeChoice.DARK);

        AccountProfile profile = own.profile();
        assertThat(profile.name()).isEqualTo("Wies van Dam");
        assertThat(profile.language()).isEqualTo(Language.NL);
        assertThat(profile.colorScheme()).isEqualTo(ColorSchemeChoice.DARK);
        assertThatThrownBy(() -> own.rename(" ")).hasMessage("error.name.empty");
    }

    private void aQuarterOfAnHourPasses(String kind, String subject) {
        superuser()
                .sql("update platform.attempt set window_start = window_start - interval '15 minutes'"
                        + " where kind = :kind and subject = :subject")
                .param("kind", kind)
                .param("subject", new Secret(subject).hash())
                .update();
    }

    private void age(Secret secret, String time) {
        int moved = superuser()
                .sql("update platform.login_link set expires_at = expires_at - cast(:time as interval)"
                        + " where token_hash = :hash")
                .param("time", time)
                .param("hash", secret.hash())
                .update();
        assertThat(moved).isOne();
    }
}
