package app.ritme.organisation;

import app.ritme.shared.ExportSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a subscription counts of this feature, and what an export takes. */
@Configuration(proxyBeanMethods = false)
class OrganisationMeters {

    @Bean
    ExportSource exportOfOrganisation() {
        return ExportSource.of(
                        "organisation_settings",
                        "location",
                        "room",
                        "equipment",
                        "equipment_stock",
                        "travel_time",
                        "allowance")
                .without("export.left.picture", "organisation_logo");
    }

    @Bean
    UsageMeter locationMeter() {
        return new UsageMeter(UsageKind.LOCATIONS, "select count(l) from Location l where l.closedFrom is null");
    }
}
