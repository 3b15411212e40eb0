package app.ritme.enquiry;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;
import static app.ritme.RitmeTest.doIn;
import static app.ritme.RitmeTest.in;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.people.PersonId;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.WeekService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Houses that show themselves to everybody, and enquiries whose link came by mail. */
@TestComponent
@Order(45)
public class EnquiryFixtures implements Houses.Furnishing {

    /** In a full house. */
    private static final LocalDate A_DAY_WITH_A_TALK = LocalDate.of(2040, 9, 1);

    private final EnquiryPageService pages;
    private final EnquiryRepository enquiries;
    private final EnquiryLinkRepository links;
    private final TalkService talks;
    private final EditionService editions;
    private final EnrolmentService enrolments;
    private final WeekService week;
    private final TransactionTemplate transactions;
    private final Clock clock;

    EnquiryFixtures(
            EnquiryPageService pages,
            EnquiryRepository enquiries,
            EnquiryLinkRepository links,
            TalkService talks,
            EditionService editions,
            EnrolmentService enrolments,
            WeekService week,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pages = pages;
        this.enquiries = enquiries;
        this.links = links;
        this.talks = talks;
        this.editions = editions;
        this.enrolments = enrolments;
        this.week = week;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void fill(House house, House.Person guest) {
        openPage(house, house.manager().personId());
        EditionId edition =
                as(house.manager(), () -> editions.editions(false)).getFirst().id();
        plan(house, anEnquiry(house, edition, "Ella", Houses.anAddress("Ella")), guest.personId());
    }

    /** As if the talk were one of the sessions there are and told of, and the way one of those begun. */
    private void plan(House house, Secret secret, PersonId person) {
        EnrolmentId enrolment =
                as(house.manager(), enrolments::onTheWay).getFirst().id();
        SessionId session = as(house.manager(), () -> week.day(A_DAY_WITH_A_TALK))
                .getFirst()
                .id();
        doIn(
                Context.link(house.tenant()),
                () -> transactions.executeWithoutResult(status -> {
                    Enquiry enquiry = enquiries.lock(secret.hash()).orElseThrow();
                    enquiry.plan(person, enrolment, session);
                    Instant now = clock.instant();
                    enquiry.told(Optional.of(
                            new PlannedTalk(now, now, house.manager().personId())));
                }));
    }

    /** Shows the house to everybody; these do its talks of half an hour, up to two weeks ahead. */
    public void openPage(House house, PersonId... hosts) {
        change(house, new PageSettings(true, Set.of(hosts), 30, 14, PageSettings.NEVER));
    }

    /** Decides this, whatever was decided before. */
    public void change(House house, PageSettings wanted) {
        long version = as(house.manager(), pages::settings).version();
        doAs(
                house.manager(),
                () -> pages.change(new PageSettings(
                        wanted.open(), wanted.hosts(), wanted.minutes(), wanted.daysAhead(), version)));
    }

    /** @return what the mail brought */
    public Secret anEnquiry(House house, EditionId edition, String givenName, EmailAddress email) {
        Secret secret = Secret.make();
        doIn(
                Context.link(house.tenant()),
                () -> transactions.executeWithoutResult(status -> {
                    var data = new EnquiryData(givenName, "Asks", email, "", Language.EN, edition);
                    Enquiry enquiry = enquiries.saveAndFlush(new Enquiry(data, clock.instant()));
                    links.save(new EnquiryLink(enquiry.id(), secret));
                }));
        return secret;
    }

    /** When a talk could be. */
    public List<FreeTime> times(House house, Secret secret) {
        return talk(house, secret).times();
    }

    public Talk talk(House house, Secret secret) {
        return in(Context.link(house.tenant()), () -> talks.open(secret));
    }
}
