package app.ritme.outcome.compass;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the product runs later for the compass. */
@Configuration(proxyBeanMethods = false)
class CompassConfiguration {

    @Bean
    Tasks.Kind aftercare(AftercareMails mails) {
        return new Tasks.Kind(AftercareMails.TASK, mails::send);
    }
}
