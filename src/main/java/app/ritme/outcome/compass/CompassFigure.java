package app.ritme.outcome.compass;

import app.ritme.enrolment.EditionId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Six ratings of somebody of an edition, without who: what results of the edition are counted from. Written once. */
@Entity
class CompassFigure {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private CompassMoment moment;

    private Integer[] ratings;

    @SuppressWarnings("NullAway.Init")
    protected CompassFigure() {}

    CompassFigure(EditionId edition, CompassRating finished) {
        this.editionId = edition.value();
        this.moment = finished.moment();
        this.ratings = finished.ratings().stream().map(Objects::requireNonNull).toArray(Integer[]::new);
    }

    CompassMoment moment() {
        return moment;
    }

    List<Integer> ratings() {
        return List.of(ratings);
    }
}
