package app.ritme.outcome.compass;

import app.ritme.enrolment.EnrolmentId;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import app.ritme.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How near a guest says the six results are, at one moment of a stay; once it is finished, nothing of it changes. */
@Entity
class Compass {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private CompassMoment moment;

    private @Nullable Integer[] ratings;
    private @Nullable Instant finishedAt;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Compass() {}

    Compass(PersonId guest, EnrolmentId stay, CompassMoment moment) {
        this.personId = guest.value();
        this.enrolmentId = stay.value();
        this.moment = moment;
        this.ratings = new Integer[CompassResult.values().length];
    }

    /** @throws Refusal when there is no such rating, or it is finished */
    void rate(CompassResult result, int rating) {
        refuseFinished();
        if (rating < CompassResult.FARTHEST || rating > CompassResult.NEAREST) {
            throw new Refusal("error.compass.rating");
        }
        @Nullable Integer[] changed = ratings.clone();
        changed[result.ordinal()] = rating;
        this.ratings = changed;
    }

    /** @throws Refusal when not all six are rated, or it is finished */
    void finish(Instant now) {
        refuseFinished();
        if (Arrays.stream(ratings).anyMatch(rating -> rating == null)) {
            throw new Refusal("error.compass.open");
        }
        this.finishedAt = now;
    }

    private void refuseFinished() {
        if (finishedAt != null) {
            throw new Refusal("error.compass.finished");
        }
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean isOf(EnrolmentId stay, CompassMoment when) {
        return enrolmentId.equals(stay.value()) && moment == when;
    }

    CompassRating rating() {
        return new CompassRating(
                moment,
                Arrays.stream(ratings).<@Nullable Integer>map(rating -> rating).toList(),
                Optional.ofNullable(finishedAt));
    }
}
