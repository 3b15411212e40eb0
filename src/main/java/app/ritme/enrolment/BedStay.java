package app.ritme.enrolment;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A bed that is a party's for some nights. The database lets no other party into it. */
@Entity
class BedStay {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID editionId;

    @SuppressWarnings("unused") // queries ask for it
    private UUID enrolmentId;

    private UUID roomId;
    private int bed;
    private LocalDate arrival;
    private LocalDate departure;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected BedStay() {}

    BedStay(Edition edition, EnrolmentId enrolment, Bed bed, Nights nights) {
        this.editionId = edition.id().value();
        this.enrolmentId = enrolment.value();
        this.roomId = bed.room();
        this.bed = bed.number();
        this.arrival = nights.from();
        this.departure = nights.until();
    }

    void endOn(LocalDate date) {
        this.departure = date;
    }

    Bed bed() {
        return new Bed(roomId, bed);
    }

    UUID room() {
        return roomId;
    }

    boolean isOf(Edition edition) {
        return editionId.equals(edition.id().value());
    }

    boolean covers(LocalDate night) {
        return !night.isBefore(arrival) && night.isBefore(departure);
    }

    LocalDate arrival() {
        return arrival;
    }

    LocalDate departure() {
        return departure;
    }
}
