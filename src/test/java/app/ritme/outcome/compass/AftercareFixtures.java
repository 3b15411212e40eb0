package app.ritme.outcome.compass;

import static app.ritme.RitmeTest.doIn;
import static app.ritme.RitmeTest.in;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Guests of tests who are asked again when they are home. */
@TestComponent
@Order(75)
public class AftercareFixtures implements Houses.Furnishing {

    private final CompassLinkRepository links;
    private final Aftercares care;
    private final AftercareMailService mails;
    private final AftercareMails sender;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AftercareFixtures(
            CompassLinkRepository links,
            Aftercares care,
            AftercareMailService mails,
            AftercareMails sender,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.links = links;
        this.care = care;
        this.mails = mails;
        this.sender = sender;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A link that opens what would be asked after a week. */
    @Override
    public void fill(House house, House.Person guest) {
        aLink(guest);
    }

    /** Of a guest who finished a compass. */
    public Secret aLink(House.Person guest) {
        Secret secret = Secret.make();
        in(
                Context.job(guest.house().tenant()),
                () -> links.save(new CompassLink(
                        of(guest), CompassMoment.WEEK_1, secret, clock.instant().plus(Duration.ofDays(1)))));
        return secret;
    }

    /** Asks a guest who finished a compass, as its hour comes. */
    public void mail(House.Person guest) {
        doIn(Context.job(guest.house().tenant()), () -> sender.send(of(guest).value()));
    }

    /** What a guest who finished a compass is mailed now. */
    Optional<AftercareMail> due(House.Person guest) {
        return due(guest, of(guest));
    }

    /** What they are mailed now about this one of their stays. */
    Optional<AftercareMail> due(House.Person guest, AftercareId aftercare) {
        return in(Context.job(guest.house().tenant()), () -> mails.due(aftercare));
    }

    AftercareId of(House.Person guest) {
        return in(
                Context.job(guest.house().tenant()),
                () -> Objects.requireNonNull(transactions.execute(
                                status -> care.latest(guest.personId()).orElseThrow()))
                        .id());
    }

    /** The stays of the house ended so many days ago. */
    public static String ended(int daysAgo) {
        return "update app.enrolment set arrival = date '"
                + EnrolmentFixtures.today().minusDays(daysAgo + 7) + "', departure = date '"
                + EnrolmentFixtures.today().minusDays(daysAgo) + "' where tenant_id = ?";
    }
}
