package app.ritme.people;

import app.ritme.organisation.UsageKind;
import app.ritme.organisation.UsageMeter;
import app.ritme.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a subscription counts of this feature. */
@Configuration(proxyBeanMethods = false)
class PeopleMeters {

    @Bean
    UsageMeter staffMeter(MemberRepository members) {
        return new UsageMeter(UsageKind.STAFF, () -> members.countStaff(Role.GUEST));
    }
}
