package app.ritme.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.platform.database.EmbeddedDatabase;
import app.ritme.platform.tenancy.Catalogue.Table;
import app.ritme.shared.Tenancy.Context;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Tenancy, layer 3 alone: Hibernate's own filter, on a second database whose role sees all rows. */
class TenantIdTest extends RitmeTest {

    private static final String OPEN = "ritme_without_row_security";

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private LocalContainerEntityManagerFactoryBean product;

    @Autowired
    private SpringLiquibase migration;

    @Autowired
    private ContextKey key;

    @Test
    void everyQueryOfEveryEntityKeepsToTheHouse() throws Exception {
        House a = houses.aFullHouse("Aspen");
        House b = houses.aFullHouse("Bramble");
        DataSource everything = copyOf(a, b);
        EntityManagerFactory factory = factory(everything);
        try {
            Set<EntityType<?>> entities = factory.getMetamodel().getEntities();
            assertThat(entities).isNotEmpty();
            for (EntityType<?> entity : entities) {
                keepsToTheHouse(factory, entity, a, b);
            }
        } finally {
            factory.close();
        }
    }

    private static void keepsToTheHouse(EntityManagerFactory factory, EntityType<?> entity, House a, House b) {
        String name = entity.getName();
        List<UUID> ofA = asked(factory, a, manager -> ids(manager, name));
        List<UUID> ofB = asked(factory, b, manager -> ids(manager, name));
        assertThat(ofA).as(name).isNotEmpty().doesNotContainAnyElementsOf(ofB);
        assertThat(ofB).as(name).isNotEmpty();
        // Nothing but the filter tells them apart: this role sees both.
        List<?> tenants = asked(
                factory,
                a,
                manager -> manager.createNativeQuery("select distinct tenant_id from app." + table(name), UUID.class)
                        .getResultList());
        assertThat(tenants).as(name).hasSize(2);

        UUID foreign = ofB.getFirst();
        Class<?> type = entity.getJavaType();
        assertThat(TenantIdTest.<Object>asked(factory, a, manager -> manager.find(type, foreign)))
                .as(name)
                .isNull();
        assertThat(TenantIdTest.<Object>asked(factory, b, manager -> manager.find(type, foreign)))
                .as(name)
                .isNotNull();
        assertThat(changed(factory, a, "update " + name + " e set e.id = e.id where e.id = :id", foreign))
                .as(name)
                .isZero();
        assertThat(changed(factory, b, "update " + name + " e set e.id = e.id where e.id = :id", foreign))
                .as(name)
                .isOne();
        assertThat(changed(factory, a, "delete from " + name + " e where e.id = :id or 1 = 1 and e.id = :id", foreign))
                .as(name)
                .isZero();
        assertThat(changed(factory, b, "delete from " + name + " e where e.id = :id", foreign))
                .as(name)
                .isOne();
    }

    private static String table(String entity) {
        return entity.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static List<UUID> ids(EntityManager manager, String entity) {
        return manager.createQuery("select e.id from " + entity + " e", UUID.class)
                .getResultList();
    }

    private static int changed(EntityManagerFactory factory, House house, String change, UUID id) {
        return asked(
                factory,
                house,
                manager -> manager.createQuery(change).setParameter("id", id).executeUpdate());
    }

    /** In a transaction that leaves nothing behind. */
    private static <T> T asked(EntityManagerFactory factory, House house, Function<EntityManager, T> question) {
        return in(Context.account(house.tenant(), house.managerAccount()), () -> {
            try (EntityManager manager = factory.createEntityManager()) {
                manager.getTransaction().begin();
                // Rows are looked at one by one; what else hangs on them is another proof's business.
                manager.createNativeQuery("set local session_replication_role = replica")
                        .executeUpdate();
                try {
                    return question.apply(manager);
                } finally {
                    manager.getTransaction().rollback();
                }
            }
        });
    }

    private EntityManagerFactory factory(DataSource source) {
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(source);
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        bean.setPackagesToScan("app.ritme");
        bean.setJpaPropertyMap(product.getJpaPropertyMap());
        bean.afterPropertiesSet();
        return Objects.requireNonNull(bean.getObject());
    }

    /** A freshly migrated database with the rows of two houses, seen by a role that no policy binds. */
    private DataSource copyOf(House a, House b) throws Exception {
        database.prepare(OPEN);
        var migrate = new SpringLiquibase();
        migrate.setDataSource(
                new DriverManagerDataSource(database.url(OPEN), "app_migrate", database.password("app_migrate")));
        migrate.setChangeLog(migration.getChangeLog());
        migrate.setDefaultSchema(migration.getDefaultSchema());
        migrate.setLiquibaseSchema(migration.getLiquibaseSchema());
        migrate.setAnalyticsEnabled(false);
        migrate.setResourceLoader(new DefaultResourceLoader());
        migrate.setChangeLogParameters(Map.of("ctxIpad", key.innerHex(), "ctxOpad", key.outerHex()));
        migrate.afterPropertiesSet();

        var catalogue = new Catalogue(superuser());
        DataSource everything = database.administrator(OPEN);
        for (Table table : catalogue.tables()) {
            for (House house : List.of(a, b)) {
                for (String row : catalogue.rows(table, house.tenant())) {
                    write(everything, table, row);
                }
            }
        }
        assertThat(JdbcClient.create(everything)
                        .sql("select count(distinct tenant_id) from app.person")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        return everything;
    }

    private static void write(DataSource everything, Table table, String row) throws SQLException {
        try (Connection connection = everything.getConnection();
                var free = connection.createStatement();
                var insert = connection.prepareStatement(Catalogue.insert(table))) {
            free.execute("set session_replication_role = replica");
            insert.setString(1, row);
            insert.executeUpdate();
        }
    }
}
