package app.ritme.schedule.plan;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.SkillId;
import app.ritme.schedule.plan.Surroundings.Worker;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works here, with what they can, and guests by name: one statement. */
@Component
class Everybody {

    /** Somebody beside one of their skills, where they have any. */
    record Row(
            UUID id,
            String givenName,
            String familyName,
            boolean worksHere,
            @Nullable UUID skill) {

        PersonName name() {
            return new PersonName(new PersonId(id), givenName, familyName, worksHere);
        }
    }

    /** By name. */
    record Found(List<PersonName> names, List<Worker> workers) {}

    private static final String QUERY = "select new app.ritme.schedule.plan.Everybody$Row(p.id, p.givenName,"
            + " p.familyName, case when m.role <> app.ritme.shared.Role.GUEST and"
            + " m.state = app.ritme.people.MemberState.ACTIVE then true else false end, s.skillId)"
            + " from Person p left join Member m on m.personId = p.id left join PersonSkill s on s.personId = p.id"
            + " where p.id in :ids or (m.role <> app.ritme.shared.Role.GUEST"
            + " and m.state = app.ritme.people.MemberState.ACTIVE)"
            + " order by lower(p.givenName), lower(p.familyName), p.id";

    private final EntityManager entities;

    Everybody(EntityManager entities) {
        this.entities = entities;
    }

    /** Everybody who works here now, and these as well. */
    Found teamAnd(Collection<UUID> ids) {
        Map<PersonName, List<Row>> rows = entities.createQuery(QUERY, Row.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.groupingBy(Row::name, LinkedHashMap::new, Collectors.toList()));
        return new Found(
                new ArrayList<>(rows.keySet()),
                rows.entrySet().stream()
                        .filter(entry -> entry.getKey().worksHere())
                        .map(entry -> new Worker(entry.getKey().id(), skills(entry.getValue())))
                        .toList());
    }

    private static Set<SkillId> skills(List<Row> rows) {
        return rows.stream()
                .map(Row::skill)
                .flatMap(skill -> skill == null ? Stream.empty() : Stream.of(new SkillId(skill)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
