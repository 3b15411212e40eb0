package app.ritme.people;

import app.ritme.organisation.BillingContacts;
import app.ritme.organisation.UsageKind;
import app.ritme.organisation.UsageMeter;
import app.ritme.shared.ExportSource;
import app.ritme.shared.OwnSource;
import app.ritme.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a subscription counts of this feature, and whom to ask about it. */
@Configuration(proxyBeanMethods = false)
class PeopleMeters {

    private static final String WORK_HERE_OR_WERE_ASKED = "select count(m) from Member m"
            + " where m.role <> app.ritme.shared.Role.GUEST and m.state <> app.ritme.people.MemberState.ENDED";

    @Bean
    ExportSource exportOfPeople() {
        return ExportSource.of("person", "member", "skill", "person_skill", "invitation", "care_relation")
                .without(ExportSource.INTERNAL, "organisation_key", "person_key");
    }

    @Bean
    UsageMeter staffMeter() {
        return new UsageMeter(UsageKind.STAFF, WORK_HERE_OR_WERE_ASKED);
    }

    @Bean
    BillingContacts billingContacts(PersonRepository persons) {
        return new BillingContacts(
                () -> persons.billing(Role.MANAGER).stream().map(Host::fullName).toList());
    }

    @Bean
    OwnSource ownPerson() {
        return new OwnSource("person", "select * from app.person where id = :me");
    }

    @Bean
    OwnSource ownCare() {
        return new OwnSource(
                "care_relation",
                "select c.*, trim(concat(p.given_name, ' ', p.family_name)) as carer from app.care_relation c"
                        + " join app.person p on p.tenant_id = c.tenant_id and p.id = c.carer_id where c.guest_id = :me");
    }
}
