package app.ritme.schedule.changes;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the task that tells what changed. */
@Configuration(proxyBeanMethods = false)
class ChangesConfiguration {

    @Bean
    Tasks.Kind tellingOfChanges(ChangeMails mails) {
        return new Tasks.Kind(ChangeMails.TASK, asking -> mails.send());
    }
}
