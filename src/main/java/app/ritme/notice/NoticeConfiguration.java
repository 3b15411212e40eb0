package app.ritme.notice;

import app.ritme.shared.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses where mails leave, and registers the tasks that write them. */
@Configuration
class NoticeConfiguration {

    /** Where mails leave when they are not shown in a demo. Without a server every mail waits, and says so in the log. */
    @Bean
    @ConditionalOnMissingBean
    Post mailServer(ObjectProvider<JavaMailSender> sender, @Value("${ritme.mail.from:ritme@localhost}") String from) {
        JavaMailSender server = sender.getIfAvailable();
        return server != null
                ? new SmtpPost(server, from)
                : mail -> {
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
