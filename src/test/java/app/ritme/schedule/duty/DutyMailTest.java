package app.ritme.schedule.duty;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Tenancy.Context;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tomorrow by mail: each evening, to one address, with nobody in the mail itself. */
@SuppressWarnings("NullAway.Init")
class DutyMailTest extends RitmeTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private DutyMailService duty;

    @Autowired
    private DutyMails mails;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private Clock clock;

    private House house;
    private EmailAddress address;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Duty");
        address = Houses.anAddress("duty");
    }

    @Test
    void isEveryEveningAtEightByTheClockOfTheHouse() {
        Instant before = Instant.parse("2026-10-24T17:00:00Z");
        assertThat(Evenings.after(before, AMSTERDAM)).isEqualTo(Instant.parse("2026-10-24T18:00:00Z"));
        assertThat(Evenings.after(Instant.parse("2026-10-24T18:00:00Z"), AMSTERDAM))
                .as("the clock is changed that night")
                .isEqualTo(Instant.parse("2026-10-25T19:00:00Z"));
        assertThat(Evenings.dayAfter(Instant.parse("2026-10-25T19:00:00Z"), AMSTERDAM))
                .isEqualTo(LocalDate.of(2026, 10, 26));
    }

    @Test
    void theEveningsTaskMailsTheDayAfterAndAsksForTheNextEvening() throws Exception {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        Instant evening = clock.instant().minus(Duration.ofMinutes(5));
        LocalDate tomorrow = LocalDate.ofInstant(evening, Houses.ZONE).plusDays(1);
        schedule.aTalk(house, tomorrow, LocalTime.of(10, 0), coach.personId(), houses.aVisitor(house, "Loes"));
        doAs(house.manager(), () -> duty.mailTo(address));
        assertThat(askedFor()).isAfter(clock.instant());
        itIs(evening);

        superuser()
                .sql("update app.scheduled_task set execution_time = now() where task_name = ? and tenant_id = ?")
                .params(DutyMails.TASK, house.tenant())
                .update();

        await().atMost(40, SECONDS).until(() -> !mailsTo(address).isEmpty());
        assertThat(mailsTo(address).getFirst())
                .contains("Attached is what is planned")
                .doesNotContain("Loes", "Marieke");
        assertThat(paper()).contains("10:00–10:45", "Talk", "Loes", "Marieke").doesNotContain("Test");
        await().atMost(20, SECONDS).until(() -> askedFor().isAfter(clock.instant()));
        await().atMost(20, SECONDS).until(() -> tasks() == 1);
    }

    @Test
    void nothingIsMailedBeforeItsHourNorAfterItWasStopped() {
        doAs(house.manager(), () -> duty.mailTo(address));
        doAs(house.manager(), () -> duty.mailTo(address));
        assertThat(tasks()).as("never a second task").isOne();
        doIn(Context.job(house.tenant()), mails::send);
        assertThat(mailsTo(address)).isEmpty();

        itIs(clock.instant().minus(Duration.ofMinutes(5)));
        doAs(house.manager(), duty::stop);
        doIn(Context.job(house.tenant()), mails::send);
        assertThat(mailsTo(address)).isEmpty();
        assertThat(as(house.manager(), duty::address)).isEmpty();

        doAs(house.manager(), () -> duty.mailTo(address));
        itIs(clock.instant().minus(Duration.ofMinutes(5)));
        doIn(Context.job(house.tenant()), mails::send);
        assertThat(mailsTo(address)).as("the control").hasSize(1);
        doIn(Context.job(house.tenant()), mails::send);
        assertThat(mailsTo(address)).as("once an evening").hasSize(1);
    }

    /** Moves the row, not the clock. */
    private void itIs(Instant evening) {
        superuser()
                .sql("update app.duty_mail set asked_for = ? where tenant_id = ?")
                .params(Timestamp.from(evening), house.tenant())
                .update();
    }

    private Instant askedFor() {
        return superuser()
                .sql("select asked_for from app.duty_mail where tenant_id = ?")
                .param(house.tenant())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private long tasks() {
        return superuser()
                .sql("select count(*) from app.scheduled_task where task_name = ? and tenant_id = ?")
                .params(DutyMails.TASK, house.tenant())
                .query(Long.class)
                .single();
    }

    private String paper() throws Exception {
        MimeMessage mail = Arrays.stream(MAIL.getReceivedMessages())
                .filter(one -> isTo(one, address))
                .findFirst()
                .orElseThrow();
        Multipart parts = (Multipart) mail.getContent();
        BodyPart file = parts.getBodyPart(parts.getCount() - 1);
        assertThat(file.getFileName()).endsWith(".pdf");
        try (InputStream content = file.getInputStream();
                PDDocument document = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean isTo(MimeMessage mail, EmailAddress wanted) {
        try {
            return mail.getAllRecipients()[0].toString().equals(wanted.value());
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
