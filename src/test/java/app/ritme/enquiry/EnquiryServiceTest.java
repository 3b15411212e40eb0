package app.ritme.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.people.GuestService;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Language;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for a talk, and the mails that follow. */
@SuppressWarnings("NullAway.Init")
class EnquiryServiceTest extends RitmeTest {

    private static final Duration CALM = Duration.ofSeconds(20);

    @Autowired
    private EnquiryService enquiries;

    @Autowired
    private EnquiryBook book;

    @Autowired
    private TalkService talks;

    @Autowired
    private TalkMailService mails;

    @Autowired
    private EnquiryFixtures fixtures;

    @Autowired
    private EnrolmentFixtures editions;

    @Autowired
    private EditionService editionService;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private GuestService guests;

    @Autowired
    private SessionService sessions;

    private House house;
    private EditionId edition;
    private EmailAddress email;
    private String from;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Asked");
        schedule.alwaysThere(house, house.manager().personId());
        fixtures.openPage(house, house.manager().personId());
        edition = editions.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(20), 4, null);
        email = Houses.anAddress("ella");
        from = "198.51.100." + UUID.randomUUID();
    }

    @Test
    void mailsALinkThatOpensAndSaysNothingThatWasTyped() {
        ask(email, CALM);

        String mail = mailTo(email);
        assertThat(mail).contains("Asked", "/o/" + house.slug() + "/talk/").doesNotContain("Ella");
        assertThat(fixtures.talk(house, secretIn(mail)).givenName()).isEqualTo("Ella");
    }

    @Test
    void answersAlikeWhetherTheHouseKnowsTheAddress() {
        doAs(house.manager(), () -> guests.add(Houses.person("Loes", Optional.of(email))));
        EmailAddress unknown = Houses.anAddress("unknown");

        ask(email, CALM);
        ask(unknown, CALM);

        assertThat(withoutLink(mailTo(email))).isEqualTo(withoutLink(mailTo(unknown)));
    }

    @Test
    void refusesWhatComesFasterThanSomebodyTypesOrTooOften() {
        assertThatThrownBy(() -> ask(email, Duration.ofMillis(300)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.enquiry.fast"));
        assertThat(asked()).isZero();

        for (int time = 0; time < 5; time++) {
            ask(email, CALM);
        }
        assertThatThrownBy(() -> ask(email, CALM)).isInstanceOf(Refusal.class);
        assertThat(asked()).isEqualTo(5);

        for (int time = 0; time < 14; time++) {
            ask(Houses.anAddress("many"), CALM);
        }
        assertThatThrownBy(() -> ask(Houses.anAddress("many"), CALM)).isInstanceOf(Refusal.class);
        assertThat(asked()).isEqualTo(19);
    }

    @Test
    void asksOnlyWhereTheHouseShowsItselfAndForWhatIsOpen() {
        EditionId elsewhere = editions.anEdition(
                houses.aHouse("Other"), "There", EnrolmentFixtures.today().plusDays(20), 4, null);
        assertThatThrownBy(() -> ask(email, elsewhere, CALM)).isInstanceOf(NotFoundException.class);

        doAs(house.manager(), () -> editionService.close(edition));
        assertThatThrownBy(() -> ask(email, CALM)).isInstanceOf(Refusal.class);
        doAs(house.manager(), () -> editionService.reopen(edition));

        fixtures.change(house, new PageSettings(false, Set.of(), 30, 14, PageSettings.NEVER));
        assertThatThrownBy(() -> ask(email, CALM)).isInstanceOf(Refusal.class);
        assertThat(asked()).isZero();
    }

    @Test
    void isForgottenWhenNothingCameOfIt() {
        fixtures.anEnquiry(house, edition, "Ella", email);
        forget();
        assertThat(asked()).as("not expired yet").isEqualTo(1);

        superuser()
                .sql("update app.enquiry set expires_at = now() - interval '1 minute' where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .update();
        forget();

        assertThat(asked()).isZero();
    }

    @Test
    void tellsWhoTalksWithoutNamingWhoAskedAndNothingTwice() {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        schedule.alwaysThere(house, coach.personId());
        fixtures.openPage(house, coach.personId());
        Secret secret = fixtures.anEnquiry(house, edition, "Ella", email);
        FreeTime time = fixtures.times(house, secret).getLast();

        doIn(Context.link(house.tenant()), () -> talks.plan(secret, time));

        await().until(() -> mailTo(addressOf(coach)).contains("introduction talk"));
        String toCoach = mailTo(addressOf(coach));
        assertThat(toCoach).contains("introduction talk", time.at().toString()).doesNotContain("Ella", email.value());
        assertThat(mailTo(email)).contains("is planned", "Europe/");
        await().until(() -> news().isEmpty());

        doIn(Context.link(house.tenant()), () -> talks.cancel(secret));
        await().until(() -> mailTo(addressOf(coach)).contains("does not take place"));
        assertThat(mailTo(email)).contains("does not take place");
    }

    @Test
    void whatMovesWhileAMailLeavesIsToldToo() {
        Secret secret = fixtures.anEnquiry(house, edition, "Ella", email);
        FreeTime time = fixtures.times(house, secret).getLast();
        doIn(Context.link(house.tenant()), () -> talks.plan(secret, time));
        await().until(() -> news().isEmpty());

        move(time.day(), LocalTime.of(7, 0));
        List<TalkNews> leaving = news();
        move(time.day(), LocalTime.of(7, 30));
        doIn(Context.job(house.tenant()), () -> mails.told(enquiry(), leaving));

        List<TalkNews> next = news();
        assertThat(next).isNotEmpty();
        doIn(Context.job(house.tenant()), () -> mails.told(enquiry(), next));
        assertThat(news()).as("the control").isEmpty();
    }

    /** At the board, of which no mail of the enquiry says anything by itself. */
    private void move(LocalDate day, LocalTime at) {
        var talk = new SessionId(enquiry("session_id"));
        doAs(
                house.manager(),
                () -> sessions.move(talk, day, at, sessions.details(talk).version()));
    }

    private List<TalkNews> news() {
        return in(Context.job(house.tenant()), () -> mails.news(enquiry()));
    }

    private EnquiryId enquiry() {
        return new EnquiryId(enquiry("id"));
    }

    private UUID enquiry(String column) {
        return superuser()
                .sql("select " + column + " from app.enquiry where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query(UUID.class)
                .single();
    }

    private EmailAddress addressOf(House.Person person) {
        return EmailAddress.of(superuser()
                .sql("select email from app.person where id = :id")
                .param("id", person.person())
                .query(String.class)
                .single());
    }

    private void ask(EmailAddress who, Duration pace) {
        ask(who, edition, pace);
    }

    private void ask(EmailAddress who, EditionId about, Duration pace) {
        var data = new EnquiryData("Ella", "Asks", who, "", Language.EN, about);
        doIn(Context.link(house.tenant()), () -> enquiries.ask(data, pace, from));
    }

    private void forget() {
        doIn(Context.job(house.tenant()), () -> book.forget(enquiry()));
    }

    private long asked() {
        return superuser()
                .sql("select count(*) from app.enquiry where tenant_id = :tenant")
                .param("tenant", house.tenant())
                .query(Long.class)
                .single();
    }

    private static String withoutLink(String mail) {
        return mail.replaceAll("https?://\\S+", "");
    }
}
