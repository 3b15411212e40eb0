package app.ritme.export;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody asked for everything of the house, when, and how far that is. The row stays after its files are gone. */
@Entity
class Export {

    static final Duration KEPT = Duration.ofDays(7);

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID requestedBy;
    private Instant requestedAt;
    private String language;

    @Enumerated(EnumType.STRING)
    private ExportState state = ExportState.PREPARING;

    private int parts;
    private long size;
    private @Nullable Instant until;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Export() {}

    Export(PersonId requestedBy, Language language, Instant now) {
        this.requestedBy = requestedBy.value();
        this.language = language.code();
        this.requestedAt = now;
    }

    void become(int allParts, long bytes, Instant now) {
        this.state = ExportState.READY;
        this.parts = allParts;
        this.size = bytes;
        this.until = now.plus(KEPT);
    }

    void go() {
        this.state = ExportState.GONE;
        this.parts = 0;
    }

    ExportId id() {
        return new ExportId(id);
    }

    PersonId requestedBy() {
        return new PersonId(requestedBy);
    }

    Language language() {
        return Language.ofCode(language);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    ExportState state() {
        return state;
    }

    int parts() {
        return parts;
    }

    long size() {
        return size;
    }

    @Nullable
    Instant until() {
        return until;
    }

    boolean isReady(Instant now) {
        return state == ExportState.READY && until != null && now.isBefore(until);
    }
}
