package app.ritme.home.web;

import app.ritme.organisation.web.OpenAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What of this feature is opened by a secret alone. */
@Configuration(proxyBeanMethods = false)
class HomeAddresses {

    @Bean
    OpenAddress planDoor() {
        return new OpenAddress(HttpMethod.GET, "/o/*/plan/*");
    }

    @Bean
    OpenAddress planBehindItsDoor() {
        return new OpenAddress(HttpMethod.POST, "/o/*/plan/*");
    }

    @Bean
    OpenAddress planOnPaper() {
        return new OpenAddress(HttpMethod.POST, "/o/*/plan/*/pdf");
    }
}
