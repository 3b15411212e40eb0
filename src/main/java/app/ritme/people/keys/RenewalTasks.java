package app.ritme.people.keys;

import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys are renewed by tasks: tried again when they fail, on whichever server is there. */
@Configuration(proxyBeanMethods = false)
class RenewalTasks {

    @Bean
    Tasks.Kind renewKeysOfHouse(KeyRenewals renewals) {
        return new Tasks.Kind(KeyRenewals.OF_HOUSE, renewals::renew);
    }

    @Bean
    Tasks.Kind rewrapKeyOfHouse(KeyRenewals renewals) {
        return new Tasks.Kind(KeyRenewals.OF_MASTER, renewals::rewrap);
    }
}
