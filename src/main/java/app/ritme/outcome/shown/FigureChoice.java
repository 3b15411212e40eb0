package app.ritme.outcome.shown;

import app.ritme.enrolment.EditionId;
import app.ritme.outcome.measure.Figure;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Whether a kind of numbers is hidden from the guests of a house, or of one edition. */
@Entity
class FigureChoice {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private @Nullable UUID editionId;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    private boolean hidden;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FigureChoice() {}

    /** @param edition absent for the whole house */
    FigureChoice(@Nullable EditionId edition, Figure figure, boolean hidden) {
        this.editionId = edition == null ? null : edition.value();
        this.figure = figure;
        this.hidden = hidden;
    }

    void hide(boolean hide) {
        this.hidden = hide;
    }

    boolean isOf(@Nullable EditionId edition) {
        return Objects.equals(editionId, edition == null ? null : edition.value());
    }

    Figure figure() {
        return figure;
    }

    Showing showing() {
        return Showing.of(hidden);
    }
}
