package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ProductionCheckTest {

    private final Map<String, Object> variables = new HashMap<>(Map.ofEntries(
            Map.entry("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/ritme"),
            Map.entry("SPRING_DATASOURCE_USERNAME", "app_rw"),
            Map.entry("SPRING_DATASOURCE_PASSWORD", "one"),
            Map.entry("SPRING_LIQUIBASE_USER", "app_migrate"),
            Map.entry("SPRING_LIQUIBASE_PASSWORD", "two"),
            Map.entry("RITME_PLATFORM_DB_USERNAME", "app_platform"),
            Map.entry("RITME_PLATFORM_DB_PASSWORD", "three"),
            Map.entry("RITME_CONTEXT_KEY", "0123456789abcdef".repeat(4)),
            Map.entry("RITME_MASTER_KEY", "0123456789abcdef".repeat(4)),
            Map.entry("RITME_BASE_URL", "https://ritme.example"),
            Map.entry("SPRING_MAIL_HOST", "mail.example"),
            Map.entry("RITME_MAIL_FROM", "huis@ritme.example")));

    @Test
    void startsWithEverySetting() {
        assertThat(ProductionCheck.problems(environment("production"))).isEmpty();
    }

    @Test
    void asksNothingOutsideOfProduction() {
        variables.clear();
        assertThat(ProductionCheck.problems(environment("demo"))).isEmpty();
    }

    @Test
    void keepsTheDemoOutOfARealDatabase() {
        assertThat(ProductionCheck.problems(environment("demo")))
                .singleElement()
                .asString()
                .contains("SPRING_PROFILES_ACTIVE=production");
        assertThat(ProductionCheck.problems(environment("other"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_DATASOURCE_PASSWORD",
                "SPRING_LIQUIBASE_USER",
                "SPRING_LIQUIBASE_PASSWORD",
                "RITME_PLATFORM_DB_USERNAME",
                "RITME_PLATFORM_DB_PASSWORD",
                "RITME_CONTEXT_KEY",
                "RITME_MASTER_KEY",
                "RITME_BASE_URL",
                "SPRING_MAIL_HOST",
                "RITME_MAIL_FROM"
            })
    void namesTheSettingThatIsMissingOrEmpty(String variable) {
        variables.remove(variable);
        assertThat(ProductionCheck.problems(environment("production")))
                .singleElement()
                .asString()
                .startsWith("Production needs " + variable + ": ");
        variables.put(variable, " ");
        assertThat(ProductionCheck.problems(environment("production"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0123456789abcdef", "not hexadecimal, however long this sentence about a key may well become"})
    void refusesAWeakContextKey(String key) {
        variables.put("RITME_CONTEXT_KEY", key);
        assertThat(ProductionCheck.problems(environment("production")))
                .singleElement()
                .asString()
                .contains("64 hexadecimal digits")
                .doesNotContain(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdefff"})
    void refusesAMasterKeyOfAnotherLength(String key) {
        variables.put("RITME_MASTER_KEY", key);
        assertThat(ProductionCheck.problems(environment("production")))
                .singleElement()
                .asString()
                .contains("64 hexadecimal digits")
                .doesNotContain(key);
    }

    @Test
    void refusesTheBaseAddressOfSomebodysOwnMachine() {
        variables.put("RITME_BASE_URL", "http://localhost:8080");
        assertThat(ProductionCheck.problems(environment("production")))
                .containsExactly(
                        "Production needs RITME_BASE_URL: the https address people open, which stands in every mail.");
    }

    @Test
    void namesAnOperatorWhoHasNoAddress() {
        variables.put("RITME_OPERATORS", "otto@server.example, otto");
        assertThat(ProductionCheck.problems(environment("production")))
                .containsExactly("RITME_OPERATORS names 'otto', which is no e-mail address.");
        variables.put("RITME_OPERATORS", "otto@server.example, anna@server.example");
        assertThat(ProductionCheck.problems(environment("production"))).isEmpty();
    }

    @Test
    void refusesDemoDataInProduction() {
        assertThat(ProductionCheck.problems(environment("production", "demo")))
                .containsExactly("Production has no demo data: take 'demo' out of SPRING_PROFILES_ACTIVE.");
    }

    private StandardEnvironment environment(String... profiles) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        environment.setActiveProfiles(profiles);
        return environment;
    }
}
