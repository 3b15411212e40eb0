package app.ritme.program;

import app.ritme.shared.NotFoundException;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the house sells, for services that decide themselves whom they serve. */
@Component
@Transactional(readOnly = true)
public class Programs {

    private final ProgramVersionRepository versions;

    Programs(ProgramVersionRepository versions) {
        this.versions = versions;
    }

    /** The latest version of each program that is offered now. */
    public List<PublishedProgram> published() {
        return versions.offered().stream().map(ProgramVersion::published).toList();
    }

    /** @throws NotFoundException when there is no such published version here; that of an archived program is */
    public PublishedProgram version(ProgramVersionId id) {
        return versions.published(List.of(id.value())).stream()
                .map(ProgramVersion::published)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those of these that are published versions here. */
    public Map<ProgramVersionId, PublishedProgram> versions(Set<ProgramVersionId> ids) {
        return versions.published(ids.stream().map(ProgramVersionId::value).toList()).stream()
                .map(ProgramVersion::published)
                .collect(Collectors.toMap(PublishedProgram::version, version -> version));
    }

    /** Which part of the arc a day of a stay is in, by the first template that holds on it; the one from departure first. */
    public Optional<Arc> arc(ProgramVersionId id, int dayOfStay, int lengthOfStay, DayOfWeek weekday) {
        return versions.arcs(id.value()).stream()
                .filter(rule -> rule.span().covers(dayOfStay, lengthOfStay, weekday))
                .sorted(Comparator.comparing(rule -> !rule.span().fromDeparture()))
                .map(ArcRule::arc)
                .findFirst();
    }

    /** The days of those of these that are published versions here; as many statements for many as for one. */
    public Map<ProgramVersionId, DayPlan> dayPlans(Set<ProgramVersionId> ids) {
        return versions
                .publishedWithDays(ids.stream().map(ProgramVersionId::value).toList())
                .stream()
                .collect(Collectors.toMap(version -> version.published().version(), ProgramVersion::dayPlan));
    }

    /** @throws NotFoundException when there is no such published version here */
    public DayPlan dayPlan(ProgramVersionId id) {
        return versions.publishedWithDays(id.value())
                .map(ProgramVersion::dayPlan)
                .orElseThrow(NotFoundException::new);
    }
}
