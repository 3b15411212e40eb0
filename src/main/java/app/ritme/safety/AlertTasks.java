package app.ritme.safety;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What alerts ask for later. */
@Configuration(proxyBeanMethods = false)
class AlertTasks {

    static final String WATCH = "watches.look";
    static final String MAIL = "mail.alert";

    @Bean
    Tasks.Kind watchAlert(Watching watching) {
        return new Tasks.Kind(WATCH, watching::look);
    }

    @Bean
    Tasks.Kind alertMail(AlertMails mails) {
        return new Tasks.Kind(MAIL, mails::send);
    }
}
