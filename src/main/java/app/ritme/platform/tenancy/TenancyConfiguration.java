package app.ritme.platform.tenancy;

import app.ritme.shared.Tenancy;
import java.util.Map;
import java.util.UUID;
import liquibase.integration.spring.SpringLiquibase;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Wires the signed context into JPA and Liquibase. Transactions begin before access is decided, so that the role is
 * read in the first transaction of a request, under the context it is signed for.
 */
@Configuration
@EnableTransactionManagement(order = 0)
class TenancyConfiguration {

    @Bean
    static ContextKey contextKey(@Value("${ritme.context-key:}") String hex) {
        return hex.isBlank() ? ContextKey.random() : ContextKey.ofHex(hex);
    }

    @Bean
    ContextSigner contextSigner(ContextKey key) {
        return new ContextSigner(key);
    }

    @Bean
    JpaVendorAdapter jpaVendorAdapter(ContextSigner signer) {
        var dialect = new TenantJpaDialect(signer);
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }

    @Bean
    HibernatePropertiesCustomizer tenantResolver() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new BoundTenantResolver());
    }

    /** Takes the context along to Spring's own background threads. */
    @Bean
    TaskDecorator contextCarrier() {
        return Tenancy::carry;
    }

    /** Tells the database the key of this start; a changed value makes Liquibase write it again. */
    @Bean
    static BeanPostProcessor contextKeyForLiquibase(ObjectProvider<ContextKey> key) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof SpringLiquibase liquibase) {
                    ContextKey current = key.getObject();
                    liquibase.setChangeLogParameters(
                            Map.of("ctxIpad", current.innerHex(), "ctxOpad", current.outerHex()));
                }
                return bean;
            }
        };
    }

    /** Never throws: without an organisation it answers one that owns nothing. */
    private static class BoundTenantResolver implements CurrentTenantIdentifierResolver<UUID> {

        @Override
        public UUID resolveCurrentTenantIdentifier() {
            return Tenancy.current().tenant();
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return true;
        }
    }
}
