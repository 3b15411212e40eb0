package app.ritme.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class DatabaseConfigurationTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class))
            .withUserConfiguration(DatabaseConfiguration.class, RuntimeRoleCheck.class)
            .withBean(Injected.class);

    @Test
    void givesEveryoneWhoAsksForTheDataSourceTheRuntimeOneAndPlatformItsOwn() {
        runner.withPropertyValues("ritme.embedded.durable=false").run(context -> {
            assertThat(context).hasNotFailed();
            Injected injected = context.getBean(Injected.class);
            assertThat(user(injected.client())).isEqualTo("app_rw");
            assertThat(user(injected.platform())).isEqualTo("app_platform");
            assertThat(injected.source()).isNotSameAs(context.getBean("platformDataSource"));
            assertThat(injected.transactions()).isSameAs(context.getBean("transactionManager"));
            assertThat(context).hasBean("platformTransactions");
        });
    }

    @Test
    void turnsToARealServerOnceOneIsNamed() {
        try (EmbeddedDatabase server = EmbeddedDatabase.temporary()) {
            runner.withPropertyValues(
                            "spring.datasource.url=" + server.url(EmbeddedDatabase.DATABASE),
                            "spring.datasource.username=app_rw",
                            "spring.datasource.password=" + server.password("app_rw"),
                            "ritme.platform-db.username=app_platform",
                            "ritme.platform-db.password=" + server.password("app_platform"))
                    .run(context -> {
                        assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
                        assertThat(user(context.getBean(Injected.class).platform()))
                                .isEqualTo("app_platform");
                    });
            runner.withPropertyValues(
                            "spring.datasource.url=" + server.url(EmbeddedDatabase.DATABASE),
                            "spring.datasource.username=app_migrate",
                            "spring.datasource.password=" + server.password("app_migrate"),
                            "ritme.platform-db.password=" + server.password("app_platform"))
                    .run(context -> assertThat(context)
                            .getFailure()
                            .isInstanceOf(StartupRefusal.class)
                            .hasMessageContaining("app_migrate (SPRING_DATASOURCE_USERNAME) bypasses row security"));
        }
    }

    @Test
    void doesNotTouchThePlatformServerBeforeItIsUsed() {
        try (HikariDataSource pool = new DatabaseConfiguration()
                .platformDataSource(new PlatformConnectionDetails("jdbc:postgresql://localhost:1/none", "a", "b"))) {
            assertThat(pool.isRunning()).isFalse();
        }
    }

    private static String user(JdbcClient client) {
        return client.sql("select session_user").query(String.class).single();
    }

    record Injected(
            DataSource source,
            JdbcClient client,
            PlatformTransactionManager transactions,
            @Qualifier("platform") JdbcClient platform) {}
}
