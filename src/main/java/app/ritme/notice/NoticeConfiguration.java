package app.ritme.notice;

import app.ritme.shared.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses where mails leave, and registers the tasks that write them. */
@Configuration
class NoticeConfiguration {

    @Bean
    Post post(
            ObjectProvider<JavaMailSender> sender,
            OutboxKeeper keeper,
            Environment environment,
            @Value("${ritme.mail.from:ritme@localhost}") String from) {
        JavaMailSender server = sender.getIfAvailable();
        if (server != null) {
            return new SmtpPost(server, from);
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return keeper::keep;
        }
        return mail -> {
            throw new MailSendException("no mail server is set: SPRING_MAIL_HOST");
        };
    }

    @Bean
    Tasks.Kind loginLinkMail(AccountMails mails) {
        return new Tasks.Kind(AccountMails.TASK, mails::send);
    }

    @Bean
    Tasks.Kind invitationMail(InvitationMails mails) {
        return new Tasks.Kind(InvitationMails.TASK, mails::send);
    }
}
