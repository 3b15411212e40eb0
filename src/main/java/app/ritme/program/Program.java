package app.ritme.program;

import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something the house offers. What it is stands in its versions, of which exactly one is a draft. */
@Entity
class Program {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private ProgramKind kind;

    private int published;
    private @Nullable Instant archivedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    Program(ProgramKind kind) {
        this.kind = kind;
    }

    /** The number of the version that is published now. */
    int publish() {
        if (isArchived()) {
            throw new Refusal("error.program.archived");
        }
        return ++published;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            this.archivedAt = now;
        }
    }

    void restore() {
        this.archivedAt = null;
    }

    ProgramId id() {
        return new ProgramId(id);
    }

    ProgramKind kind() {
        return kind;
    }

    /** The number of the latest published version; 0 before the first. */
    int published() {
        return published;
    }

    boolean isArchived() {
        return archivedAt != null;
    }
}
