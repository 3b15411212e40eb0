package app.ritme.schedule.therapy;

import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A standard plan of the house for one guest; what is placed of it are sessions that do not know it. */
@Entity
class TherapyPlan {

    static final int MOST_LINES = 12;
    static final int MOST_SESSIONS = 60;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TherapyLine> lines = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TherapyPlan() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    TherapyPlan(TherapyPlanData data) {
        describe(data);
    }

    /** @throws Refusal without a name or a line, or when it is too much */
    final void describe(TherapyPlanData data) {
        if (data.name().isEmpty()) {
            throw new Refusal("error.name.empty");
        }
        if (data.lines().isEmpty()) {
            throw new Refusal("error.therapy.lines");
        }
        if (data.lines().size() > MOST_LINES || data.sessions() > MOST_SESSIONS) {
            throw new Refusal("error.therapy.most", MOST_LINES, MOST_SESSIONS);
        }
        this.name = data.name();
        lines.clear();
        for (int i = 0; i < data.lines().size(); i++) {
            lines.add(new TherapyLine(this, i, data.lines().get(i)));
        }
    }

    TherapyPlanId id() {
        return new TherapyPlanId(id);
    }

    TherapyPlanRow row() {
        return new TherapyPlanRow(
                id(),
                new TherapyPlanData(
                        name,
                        lines.stream()
                                .sorted(Comparator.comparingInt(TherapyLine::position))
                                .map(TherapyLine::data)
                                .toList()),
                version());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
