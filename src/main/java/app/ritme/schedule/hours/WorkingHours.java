package app.ritme.schedule.hours;

import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The working time of one person on one day of the week. */
@Entity
class WorkingHours {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime starts;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime ends;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkingHours() {}

    WorkingHours(PersonId person, DayHours hours) {
        this.personId = person.value();
        this.weekday = hours.day();
        this.starts = hours.from();
        this.ends = hours.until();
    }

    void become(DayHours hours) {
        this.starts = hours.from();
        this.ends = hours.until();
    }

    DayOfWeek weekday() {
        return weekday;
    }

    DayHours hours() {
        return new DayHours(weekday, starts, ends);
    }
}
