package app.ritme.people;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a person has a skill. */
@Entity
class PersonSkill implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID skillId;

    @SuppressWarnings("NullAway.Init")
    protected PersonSkill() {}

    PersonSkill(PersonId person, SkillId skill) {
        this.personId = person.value();
        this.skillId = skill.value();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added and removed, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
