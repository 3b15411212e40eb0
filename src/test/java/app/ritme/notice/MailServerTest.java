package app.ritme.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.RitmeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How long a task waits for a mail server. */
@SuppressWarnings("NullAway.Init")
class MailServerTest extends RitmeTest {

    @Autowired
    private JavaMailSenderImpl server;

    @Test
    void aServerThatHangsIsGivenUpAfterTenSeconds() {
        assertThat(server.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }
}
