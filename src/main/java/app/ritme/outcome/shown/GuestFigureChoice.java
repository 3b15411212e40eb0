package app.ritme.outcome.shown;

import app.ritme.outcome.measure.Figure;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Whether a kind of numbers is hidden from one guest, whatever the house or an edition says. */
@Entity
class GuestFigureChoice {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @SuppressWarnings("unused") // read by queries
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    private boolean hidden;

    @SuppressWarnings("unused") // kept for whoever asks later
    private UUID chosenBy;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GuestFigureChoice() {}

    GuestFigureChoice(PersonId guest, Figure figure, boolean hidden, PersonId by) {
        this.personId = guest.value();
        this.figure = figure;
        hide(hidden, by);
    }

    final void hide(boolean hide, PersonId by) {
        this.hidden = hide;
        this.chosenBy = by.value();
    }

    Figure figure() {
        return figure;
    }

    Showing showing() {
        return Showing.of(hidden);
    }
}
