package app.ritme;

import app.ritme.account.AccountId;
import app.ritme.account.AccountPrincipal;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole product on a real PostgreSQL and a real mail server, both made for this run. All tests share it: each makes
 * organisations of its own, and the walls between them are what the product is about.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import(Houses.class)
public abstract class RitmeTest {

    protected static final GreenMail MAIL = mailServer();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Signs an account in on this thread. */
    protected static void signIn(UUID account) {
        var principal = new AccountPrincipal(new AccountId(account), 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }

    /** Does something as this account in this house. */
    protected static <T, X extends Throwable> T as(House.Person who, ScopedValue.CallableOp<T, X> work) throws X {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            signIn(who.account());
            return Tenancy.call(Context.account(who.house().tenant(), who.account()), work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as}, for work without a result. */
    protected static void doAs(House.Person who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    private static GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
