package app.ritme.people;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something staff of this house can do and a session may need. */
@Entity
class Skill {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private String name;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Skill() {}

    Skill(String name) {
        rename(name);
    }

    final void rename(String wanted) {
        if (wanted.isBlank()) {
            throw new Refusal("error.name.empty");
        }
        this.name = wanted.strip();
    }

    SkillRow row() {
        return new SkillRow(new SkillId(id), name);
    }
}
