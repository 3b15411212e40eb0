package app.ritme.schedule.plan;

import app.ritme.program.DayPlan;
import app.ritme.program.ProgramVersionId;
import app.ritme.program.Programs;
import app.ritme.shared.Tenancy;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The days of published versions. Nothing changes those any more, so each is read once. */
@Component
public class DayPlans {

    private record Key(UUID tenant, ProgramVersionId version) {}

    private static final int MOST = 500;

    private final Programs programs;
    private final Map<Key, DayPlan> known = new ConcurrentHashMap<>();

    DayPlans(Programs programs) {
        this.programs = programs;
    }

    public Map<ProgramVersionId, DayPlan> of(Set<ProgramVersionId> versions) {
        UUID tenant = Tenancy.current().tenant();
        Map<ProgramVersionId, DayPlan> found = new HashMap<>();
        versions.forEach(version -> found.computeIfAbsent(version, one -> known.get(new Key(tenant, one))));
        Set<ProgramVersionId> unknown =
                versions.stream().filter(version -> !found.containsKey(version)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            if (known.size() > MOST) {
                known.clear();
            }
            programs.dayPlans(unknown).forEach((version, plan) -> {
                found.put(version, plan);
                known.put(new Key(tenant, version), plan);
            });
        }
        return found;
    }
}
