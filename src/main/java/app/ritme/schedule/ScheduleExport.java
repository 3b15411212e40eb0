package app.ritme.schedule;

import app.ritme.shared.ExportSource;
import app.ritme.shared.OwnSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an export takes of this feature. */
@Configuration(proxyBeanMethods = false)
class ScheduleExport {

    @Bean
    ExportSource exportOfSchedule() {
        return ExportSource.of(
                "working_hours",
                "leave",
                "session_series",
                "session",
                "session_part",
                "therapy_plan",
                "therapy_line",
                "rule_choice",
                "calendar_link",
                "calendar_choice",
                "hall_link",
                "duty_mail",
                "change_notice",
                "quiet_delay");
    }

    /** Not how it was generated: that names whoever else was to come. */
    @Bean
    OwnSource ownSessions() {
        return new OwnSource(
                "session",
                "select s.id, s.location_id, s.edition_id, s.kind, s.title, s.day, s.start_time, s.minutes, s.zone,"
                        + " s.starts_at, s.ends_at, s.cancelled_at, s.cancel_reason, p.kind as part from app.session s"
                        + " join app.session_part p on p.tenant_id = s.tenant_id and p.session_id = s.id"
                        + " where p.person_id = :me");
    }
}
