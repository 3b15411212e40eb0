package app.ritme.enrolment;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * How many are in an edition on one night; of a series of days, on one day. The database keeps the counts within the
 * capacity, whoever is first.
 */
@Entity
class EditionNight implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID editionId;
    private LocalDate night;
    private int personsTaken;
    private int roomsTaken;
    private int capacityPersons;
    private @Nullable Integer capacityRooms;

    @SuppressWarnings("NullAway.Init")
    protected EditionNight() {}

    EditionNight(Edition edition, LocalDate night) {
        this.editionId = edition.id().value();
        this.night = night;
        resize(edition);
    }

    final void resize(Edition edition) {
        this.capacityPersons = edition.capacityPersons();
        this.capacityRooms = edition.capacityRooms();
    }

    /** More than there is lets the database refuse. */
    void take(int persons, int rooms) {
        this.personsTaken += persons;
        this.roomsTaken += rooms;
    }

    void giveBack(int persons, int rooms) {
        take(-persons, -rooms);
    }

    boolean hasRoomFor(int persons, int rooms) {
        return personsTaken + persons <= capacityPersons
                && (capacityRooms == null || roomsTaken + rooms <= capacityRooms);
    }

    LocalDate night() {
        return night;
    }

    NightFigures figures() {
        return new NightFigures(
                new EditionId(editionId), night, personsTaken, capacityPersons, roomsTaken, capacityRooms);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Whoever makes one saves it once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
