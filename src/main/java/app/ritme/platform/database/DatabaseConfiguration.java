package app.ritme.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.StringUtils;

/**
 * Two ways in: app_rw by Boot's own data source (tenant tables, JPA) and app_platform by a small one beside it.
 * The second is no default candidate, so everything that asks for "the" data source still finds exactly one.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The pool of the platform schema: short look-ups at sign-in, and the task poller. */
    private static final int PLATFORM_CONNECTIONS = 5;

    @Bean
    PlatformConnectionDetails platformConnectionDetails(
            ObjectProvider<EmbeddedDatabase> embedded, Environment environment) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        return database != null ? database.platform() : realServer(environment);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("platform")
    HikariDataSource platformDataSource(PlatformConnectionDetails details) {
        // Without constructor arguments the pool connects on first use, not here.
        var pool = new HikariDataSource();
        pool.setPoolName("platform");
        pool.setJdbcUrl(details.url());
        pool.setUsername(details.user());
        pool.setPassword(details.password());
        pool.setMaximumPoolSize(PLATFORM_CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        return pool;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("platform")
    @DependsOnDatabaseInitialization
    JdbcClient platformJdbc(@Qualifier("platform") HikariDataSource platformDataSource) {
        return JdbcClient.create(platformDataSource);
    }

    @Bean(name = "platformTransactions", defaultCandidate = false)
    @DependsOnDatabaseInitialization
    JdbcTransactionManager platformTransactions(@Qualifier("platform") HikariDataSource platformDataSource) {
        return new JdbcTransactionManager(platformDataSource);
    }

    private static PlatformConnectionDetails realServer(Environment environment) {
        return new PlatformConnectionDetails(
                environment.getProperty("ritme.platform-db.url", environment.getProperty("spring.datasource.url", "")),
                environment.getProperty("ritme.platform-db.username", "app_platform"),
                environment.getProperty("ritme.platform-db.password", ""));
    }

    /** The built-in server, as long as nobody names a real one. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(WithoutServer.class)
    static class BuiltIn {

        @Bean
        EmbeddedDatabase embeddedDatabase(Environment environment) {
            return environment.getProperty("ritme.embedded.durable", Boolean.class, true)
                    ? EmbeddedDatabase.durable(Path.of(environment.getProperty("ritme.data", "data")))
                    : EmbeddedDatabase.temporary();
        }

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
            return database.application();
        }

        @Bean
        LiquibaseConnectionDetails liquibaseConnectionDetails(EmbeddedDatabase database) {
            return database.migration();
        }
    }

    static class WithoutServer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
