package app.ritme.schedule.duty;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the product runs in the evening. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    Tasks.Kind eveningPaper(DutyMails mails) {
        return new Tasks.Kind(DutyMails.TASK, row -> mails.send());
    }
}
