package app.ritme.program;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.DayOfWeek;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days on which a day template holds. */
@Entity
class DayRule {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "day_template_id")
    @SuppressWarnings("unused") // written, and read by queries
    private DayTemplate day;

    private int fromDay;
    private int toDay;

    /** The numbers of ISO 8601, Monday is 1: {@code 14} are Mondays and Thursdays. */
    private String weekdays;

    @SuppressWarnings("NullAway.Init")
    protected DayRule() {}

    DayRule(DayTemplate day, DaySpan span) {
        this.day = day;
        this.fromDay = span.from();
        this.toDay = span.to();
        this.weekdays = span.weekdays().stream()
                .sorted()
                .map(weekday -> String.valueOf(weekday.getValue()))
                .collect(Collectors.joining());
    }

    DaySpan span() {
        return new DaySpan(
                fromDay,
                toDay,
                weekdays.chars()
                        .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
                        .collect(Collectors.toSet()));
    }
}
