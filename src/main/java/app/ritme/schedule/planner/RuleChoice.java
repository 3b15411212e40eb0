package app.ritme.schedule.planner;

import app.ritme.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How this house keeps a rule, where that is not as usual. */
@Entity
class RuleChoice {

    @Id
    @SuppressWarnings("unused")
    private UUID id = Ids.next();

    @TenantId
    @SuppressWarnings("unused") // Hibernate fills it with the bound organisation
    private @Nullable UUID tenantId;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    private boolean active;
    private int amount;

    @Enumerated(EnumType.STRING)
    private Weight weight;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RuleChoice() {}

    RuleChoice(RuleSetting setting) {
        this.rule = setting.rule();
        become(setting);
    }

    final void become(RuleSetting setting) {
        this.active = setting.active();
        this.amount = setting.limit();
        this.weight = setting.weight();
    }

    Rule rule() {
        return rule;
    }

    RuleSetting setting() {
        return new RuleSetting(rule, active, amount, weight);
    }
}
