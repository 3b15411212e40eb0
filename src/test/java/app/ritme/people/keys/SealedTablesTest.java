package app.ritme.people.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.RitmeTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table with something sealed cannot be forgotten when keys are renewed. */
@SuppressWarnings("NullAway.Init")
class SealedTablesTest extends RitmeTest {

    /** What the tables keep as bytes that is sealed with nobody's key; the content of a link is sealed with its own secret. */
    private static final Set<String> OTHER_BYTES = Set.of(
            "organisation_key.wrapped",
            "person_key.wrapped",
            "home_link.content",
            "home_link.token_hash",
            "scheduled_task.task_data",
            "export_part.content",
            "invitation.token_hash",
            "calendar_link.token_hash",
            "hall_link.token_hash",
            "enquiry_link.token_hash",
            "compass_link.token_hash",
            "organisation_logo.png");

    /** Whatever is changed of these, everything sealed in them is sealed anew: nothing old can be written back. */
    private static final Set<String> SEALED_ANEW_BY_EACH_CHANGE = Set.of("CareNote");

    @Autowired
    private SealedTables tables;

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void theEntitiesAndTheDatabaseNameTheSameColumns() {
        assertThat(ofEntities()).isNotEmpty().isEqualTo(columns("col_description(c.oid, a.attnum) = 'sealed'"));
    }

    @Test
    void everyColumnOfBytesIsSealedOrKnownToBeSomethingElse() {
        Set<String> known = new TreeSet<>(ofEntities());
        known.addAll(OTHER_BYTES);
        assertThat(known).isEqualTo(columns("true"));
    }

    @Test
    void whatIsSealedIsOnlyWrittenWhenItChanges() {
        entities.getMetamodel().getEntities().stream()
                .filter(entity -> SealedTables.sealed(entity).findAny().isPresent())
                .filter(entity -> !SEALED_ANEW_BY_EACH_CHANGE.contains(entity.getName()))
                .forEach(entity -> assertThat(entity.getJavaType().isAnnotationPresent(DynamicUpdate.class))
                        .as("%s would write back what was sealed anew meanwhile", entity.getName())
                        .isTrue());
    }

    private Set<String> ofEntities() {
        return tables.all().stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> columns(String which) {
        return new TreeSet<>(superuser()
                .sql("select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attnum > 0"
                        + " and not a.attisdropped and a.atttypid = 'bytea'::regtype and " + which)
                .query(String.class)
                .list());
    }
}
