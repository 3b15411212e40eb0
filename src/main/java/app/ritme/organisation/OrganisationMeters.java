package app.ritme.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a subscription counts of this feature. */
@Configuration(proxyBeanMethods = false)
class OrganisationMeters {

    @Bean
    UsageMeter locationMeter(LocationRepository locations) {
        return new UsageMeter(UsageKind.LOCATIONS, locations::countByClosedFromIsNull);
    }
}
