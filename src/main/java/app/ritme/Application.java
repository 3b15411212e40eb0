package app.ritme;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Ritme and describes the page every screen lives in. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class) // it would make an account of its own
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@StyleSheet("styles/program.css")
@StyleSheet("styles/enrolment.css")
@StyleSheet("styles/schedule.css")
@StyleSheet("styles/enquiry.css")
@StyleSheet("styles/training.css")
@StyleSheet("styles/journal.css")
@StyleSheet("styles/outcome.css")
@StyleSheet("styles/safety.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/today.css")
@StyleSheet("styles/operator.css")
@StyleSheet("styles/billing.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class Application implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/favicon.svg");
        settings.addMetaTag("referrer", "same-origin");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
