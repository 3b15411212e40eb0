package app.ritme.schedule.web;

import app.ritme.organisation.web.OpenAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What of this feature is opened by a secret alone. */
@Configuration(proxyBeanMethods = false)
class ScheduleAddresses {

    @Bean
    OpenAddress calendarAddress() {
        return new OpenAddress(HttpMethod.GET, "/o/*/feed/*.ics");
    }

    @Bean
    OpenAddress hallAddress() {
        return new OpenAddress(HttpMethod.GET, "/o/*/hall/*");
    }
}
