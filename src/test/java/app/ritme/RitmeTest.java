package app.ritme;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import app.ritme.account.AccountId;
import app.ritme.account.AccountPrincipal;
import app.ritme.audit.AuditFixtures;
import app.ritme.billing.BillingFixtures;
import app.ritme.enquiry.EnquiryFixtures;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.export.ExportFixtures;
import app.ritme.home.HomeFixtures;
import app.ritme.journal.JournalFixtures;
import app.ritme.offline.OfflineFixtures;
import app.ritme.organisation.OrganisationFixtures;
import app.ritme.outcome.OutcomeFixtures;
import app.ritme.outcome.compass.AftercareFixtures;
import app.ritme.people.PeopleFixtures;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.program.ProgramFixtures;
import app.ritme.safety.SafetyFixtures;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.training.TrainingFixtures;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.flow.internal.CurrentInstance;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The whole product on a real PostgreSQL and a real mail server, both made for this run. All tests share it: each makes
 * organisations of its own, and the walls between them are what the product is about.
 */
@SpringBootTest
@ActiveProfiles("test")
@Import({
    Houses.class,
    TestTasks.class,
    OrganisationFixtures.class,
    PeopleFixtures.class,
    AuditFixtures.class,
    ProgramFixtures.class,
    EnrolmentFixtures.class,
    ScheduleFixtures.class,
    EnquiryFixtures.class,
    TrainingFixtures.class,
    JournalFixtures.class,
    BillingFixtures.class,
    ExportFixtures.class,
    OutcomeFixtures.class,
    AftercareFixtures.class,
    SafetyFixtures.class,
    HomeFixtures.class,
    OfflineFixtures.class
})
public abstract class RitmeTest {

    protected static final GreenMail MAIL = mailServer();

    private static final Pattern LINK = Pattern.compile("https?://\\S+/([A-Za-z0-9_-]{43})");

    @Autowired
    protected Houses houses;

    @Autowired
    private EmbeddedDatabase database;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("ritme.operators", () -> Houses.OPERATOR.value());
    }

    /** Each Spring context has one of its own, and the latest is everybody's; filters of an earlier one keep theirs. */
    @Autowired
    private SecurityContextHolderStrategy ofThisContext;

    /** Before anything is signed in. */
    @BeforeEach
    void askWhereThisContextAnswers() {
        SecurityContextHolder.setContextHolderStrategy(ofThisContext);
    }

    /** Spring's test support binds a request for the whole test; no browser clicks for that long. */
    @BeforeEach
    void leaveNoRequestOpen() {
        RequestContextHolder.resetRequestAttributes();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The database as its superuser sees it: all rows of all houses. For preparing and for looking, never for acting. */
    protected JdbcClient superuser() {
        return JdbcClient.create(database.administrator(EmbeddedDatabase.DATABASE));
    }

    /** Signs an account in on this thread. */
    protected static void signIn(UUID account) {
        var principal = new AccountPrincipal(new AccountId(account), 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
    }

    /** Does something as this account in this house, whatever browser tab the test has open. */
    public static <T, X extends Throwable> T as(House.Person who, ScopedValue.CallableOp<T, X> work) throws X {
        return as(who.accountId(), Context.account(who.house().tenant(), who.account()), work);
    }

    /** Does something as this account in this context, whatever browser tab the test has open. */
    public static <T, X extends Throwable> T as(AccountId account, Context context, ScopedValue.CallableOp<T, X> work)
            throws X {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            signIn(account.value());
            return in(context, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as}, for work without a result. */
    public static void doAs(House.Person who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    /** Does something in this context, outside any browser tab. */
    public static <T, X extends Throwable> T in(Context context, ScopedValue.CallableOp<T, X> work) throws X {
        var tab = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        try {
            return Tenancy.call(context, work);
        } finally {
            CurrentInstance.restoreInstances(tab);
        }
    }

    /** As {@link #in}, for work without a result. */
    public static void doIn(Context context, Runnable work) {
        in(context, () -> {
            work.run();
            return true;
        });
    }

    /** Does something as nobody in particular. */
    protected static <T, X extends Throwable> T anonymously(ScopedValue.CallableOp<T, X> work) throws X {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            return in(Context.NOBODY, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The latest mail to this address, as plain text; waits for it to leave. */
    protected static String mailTo(EmailAddress address) {
        await().atMost(20, SECONDS).until(() -> !mailsTo(address).isEmpty());
        return mailsTo(address).getLast();
    }

    /** All mails to this address, in the order they came. */
    protected static List<String> mailsTo(EmailAddress address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(RitmeTest::plainText)
                .toList();
    }

    /** The secret at the end of the link in a mail. */
    protected static Secret secretIn(String mail) {
        var link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("no link in: " + mail);
        }
        return new Secret(link.group(1));
    }

    private static boolean isTo(MimeMessage mail, EmailAddress address) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Address::toString).anyMatch(address.value()::equals);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String plainText(MimeMessage mail) {
        try {
            return mail.getSubject() + "\n\n" + plainText(mail.getContent());
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String plainText(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plainText(first.getContent());
        }
        return content.toString();
    }

    private static GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
