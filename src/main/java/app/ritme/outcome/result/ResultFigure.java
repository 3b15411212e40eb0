package app.ritme.outcome.result;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A score or a value of somebody of an edition, without who: what results of the edition are counted from. Written once. */
@Entity
class ResultFigure {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID editionId;

    private UUID trailId;

    @Enumerated(EnumType.STRING)
    private ResultSubject.Kind kind;

    private String subject;
    private int definitionVersion;

    @Enumerated(EnumType.STRING)
    private ResultMoment moment;

    private BigDecimal value;

    @SuppressWarnings("NullAway.Init")
    protected ResultFigure() {}

    /** The same for all figures of one thing of one guest of the edition; whose it is stands behind care. */
    UUID trail() {
        return trailId;
    }

    ResultSubject subject() {
        return new ResultSubject(kind, subject, definitionVersion);
    }

    ResultMoment moment() {
        return moment;
    }

    double value() {
        return value.doubleValue();
    }
}
