package app.ritme.people.keys;

import app.ritme.shared.Sealed;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every table with something sealed in it, as the entities say; so none can be forgotten. */
@Component
class SealedTables {

    private final List<SealedTable> all;

    SealedTables(EntityManagerFactory entities) {
        var session = entities.unwrap(SessionFactoryImplementor.class);
        this.all = entities.getMetamodel().getEntities().stream()
                .map(entity -> table(entity, session))
                .filter(table -> !table.columns().isEmpty())
                .sorted(Comparator.comparing(SealedTable::name))
                .toList();
    }

    List<SealedTable> all() {
        return all;
    }

    private static SealedTable table(EntityType<?> entity, SessionFactoryImplementor session) {
        var mapping = session.getMappingMetamodel().getEntityDescriptor(entity.getJavaType());
        String table = mapping.getMappedTableDetails().getTableName();
        List<String> columns = sealed(entity)
                .map(path -> Objects.requireNonNull(mapping.findByPath(path)))
                .map(part -> column(part.asBasicValuedModelPart()))
                .sorted()
                .toList();
        return new SealedTable(table.substring(table.lastIndexOf('.') + 1), columns);
    }

    /** What is sealed in rows of that type, also in a part of them. */
    static Stream<String> sealed(ManagedType<?> type) {
        return type.getAttributes().stream().flatMap(SealedTables::sealed);
    }

    private static Stream<String> sealed(Attribute<?, ?> attribute) {
        if (attribute.getJavaType() == Sealed.class) {
            return Stream.of(attribute.getName());
        }
        return attribute instanceof SingularAttribute<?, ?> one && one.getType() instanceof EmbeddableType<?> part
                ? sealed(part).map(path -> attribute.getName() + "." + path)
                : Stream.empty();
    }

    private static String column(@Nullable BasicValuedModelPart part) {
        return Objects.requireNonNull(part).getSelectionExpression();
    }
}
