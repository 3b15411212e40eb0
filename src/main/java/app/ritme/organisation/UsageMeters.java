package app.ritme.organisation;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What features count, one of it or all of it in one statement. */
@Component
class UsageMeters {

    private final ObjectProvider<UsageMeter> meters;
    private final EntityManager entities;

    UsageMeters(ObjectProvider<UsageMeter> meters, EntityManager entities) {
        this.meters = meters;
        this.entities = entities;
    }

    long count(UsageKind kind) {
        return meters.stream()
                .filter(meter -> meter.kind() == kind)
                .findFirst()
                .map(meter -> entities.createQuery(meter.counting(), Long.class).getSingleResult())
                .orElseThrow();
    }

    /** By kind, in their order; what nobody counts is not among them. */
    Map<UsageKind, Long> counts() {
        List<UsageMeter> asked =
                meters.stream().sorted(Comparator.comparing(UsageMeter::kind)).toList();
        String together = asked.stream()
                .map(meter -> "(" + meter.counting() + ")")
                .collect(Collectors.joining(", ", "select ", " from OrganisationSettings s"));
        var numbers = Arrays.asList(
                        entities.createQuery(together, Object[].class).getSingleResult())
                .iterator();
        var counts = new EnumMap<UsageKind, Long>(UsageKind.class);
        asked.forEach(meter -> counts.put(meter.kind(), (Long) numbers.next()));
        return counts;
    }
}
