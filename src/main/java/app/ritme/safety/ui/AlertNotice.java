package app.ritme.safety.ui;

import app.ritme.safety.AlertNews;
import app.ritme.safety.AlertService;
import app.ritme.shell.HouseNotice;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the banner of alerts above every page. */
@Configuration(proxyBeanMethods = false)
class AlertNotice {

    @Bean
    HouseNotice alertBanner(AlertService alerts, AlertNews news, Clock clock) {
        return () -> new AlertBanner(alerts, news, clock);
    }
}
