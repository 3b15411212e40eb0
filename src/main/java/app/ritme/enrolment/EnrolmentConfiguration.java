package app.ritme.enrolment;

import app.ritme.organisation.UsageKind;
import app.ritme.organisation.UsageMeter;
import app.ritme.shared.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the product runs later for this feature, and what a subscription counts of it. */
@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    Tasks.Kind placeOffered(Offers offers) {
        return new Tasks.Kind(Offers.MAIL, offers::mail);
    }

    @Bean
    Tasks.Kind placeLapses(Offers offers) {
        return new Tasks.Kind(Offers.END, offers::end);
    }

    @Bean
    UsageMeter guestsInHouse() {
        return new UsageMeter(UsageKind.GUESTS_IN_HOUSE, EnrolmentRepository.GUESTS_IN_HOUSE);
    }
}
