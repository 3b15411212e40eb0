package app.ritme.platform.billing;

import app.ritme.billing.BillingSettings;
import app.ritme.platform.database.StartupRefusal;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** No start with a key that would take money by mistake, or take none without anybody noticing. */
class BillingCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> problems = problems(event.getEnvironment());
        if (!problems.isEmpty()) {
            throw new StartupRefusal(problems);
        }
    }

    /** One sentence for each thing that does not fit. */
    static List<String> problems(Environment environment) {
        return BillingSettings.read(environment::getProperty, environment.acceptsProfiles(BillingSettings.STAND_IN))
                .problems();
    }
}
