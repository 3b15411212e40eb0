package app.ritme.platform.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * In production nothing is made up: whoever starts Ritme there names every secret and server.
 * Runs when the settings are read and logging is set up, before there is anything that could touch a database.
 */
class ProductionCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Pattern KEY = Pattern.compile("(?:[0-9a-fA-F]{2}){32,}");

    private static final Pattern MASTER_KEY = Pattern.compile("[0-9a-fA-F]{64}");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final List<Setting> NEEDED = List.of(
            new Setting("SPRING_DATASOURCE_URL", "spring.datasource.url", "the PostgreSQL server"),
            new Setting("SPRING_DATASOURCE_USERNAME", "spring.datasource.username", "the runtime role, app_rw"),
            new Setting("SPRING_DATASOURCE_PASSWORD", "spring.datasource.password", "the password of app_rw"),
            new Setting("SPRING_LIQUIBASE_USER", "spring.liquibase.user", "the migration role, app_migrate"),
            new Setting("SPRING_LIQUIBASE_PASSWORD", "spring.liquibase.password", "the password of app_migrate"),
            new Setting("RITME_PLATFORM_DB_USERNAME", "ritme.platform-db.username", "the platform role, app_platform"),
            new Setting("RITME_PLATFORM_DB_PASSWORD", "ritme.platform-db.password", "the password of app_platform"),
            new Setting("SPRING_MAIL_HOST", "spring.mail.host", "the mail server"),
            new Setting("RITME_MAIL_FROM", "ritme.mail.from", "the address that mails come from"));

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> problems = problems(event.getEnvironment());
        if (!problems.isEmpty()) {
            throw new StartupRefusal(problems);
        }
    }

    /** One sentence for each thing that is missing or too much; empty outside production. */
    static List<String> problems(Environment environment) {
        List<String> problems = new ArrayList<>(operators(environment));
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            if (demoOnRealServer(environment)) {
                problems.add("The demo, whose passwords everybody knows, stays in the built-in database: set"
                        + " SPRING_PROFILES_ACTIVE=production to use SPRING_DATASOURCE_URL.");
            }
            return problems;
        }
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            problems.add("Production has no demo data: take 'demo' out of SPRING_PROFILES_ACTIVE.");
        }
        for (Setting setting : NEEDED) {
            if (!StringUtils.hasText(environment.getProperty(setting.property()))) {
                problems.add("Production needs " + setting.variable() + ": " + setting.meaning() + ".");
            }
        }
        // Not just present: outside of production it has a default that fits nobody else.
        if (!environment.getProperty("ritme.base-url", "").startsWith("https://")) {
            problems.add("Production needs RITME_BASE_URL: the https address people open, which stands in every mail.");
        }
        if (!KEY.matcher(environment.getProperty("ritme.context-key", "")).matches()) {
            problems.add("Production needs RITME_CONTEXT_KEY: at least 64 hexadecimal digits"
                    + " (for example from 'openssl rand -hex 32').");
        }
        if (!MASTER_KEY.matcher(environment.getProperty("ritme.master-key", "")).matches()) {
            problems.add("Production needs RITME_MASTER_KEY: 64 hexadecimal digits"
                    + " (for example from 'openssl rand -hex 32'), kept apart from the backups of the database.");
        }
        String next = environment.getProperty("ritme.next-master-key", "");
        if (!next.isBlank() && !MASTER_KEY.matcher(next).matches()) {
            problems.add("RITME_NEXT_MASTER_KEY is no key: 64 hexadecimal digits, or nothing at all.");
        }
        return problems;
    }

    private static List<String> operators(Environment environment) {
        return Arrays.stream(environment.getProperty("ritme.operators", "").split(","))
                .map(String::strip)
                .filter(address ->
                        !address.isEmpty() && !ADDRESS.matcher(address).matches())
                .map(address -> "RITME_OPERATORS names '" + address + "', which is no e-mail address.")
                .toList();
    }

    /** A real server with a profile forgotten would otherwise get the demo, which is the default. */
    private static boolean demoOnRealServer(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo"))
                && StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    private record Setting(String variable, String property, String meaning) {}
}
