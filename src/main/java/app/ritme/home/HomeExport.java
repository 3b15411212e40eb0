package app.ritme.home;

import app.ritme.shared.ExportSource;
import app.ritme.shared.OwnSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class HomeExport {

    @Bean
    ExportSource exportOfHome() {
        return ExportSource.of()
                .without(ExportSource.HEALTH, "signal_plan", "home_plan", "home_link")
                .without(ExportSource.INTERNAL, "home_opening");
    }

    @Bean
    OwnSource ownOpenings() {
        return new OwnSource(
                "home_opening",
                "select o.* from app.home_opening o"
                        + " where o.link_id in (select l.id from app.home_link l where l.person_id = :me)");
    }
}
