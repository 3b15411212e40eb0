package app.ritme.organisation;

import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.Refusal;
import app.ritme.shared.SystemOnly;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation's subscription allows, and how much of it is used: the same numbers for both; and how it stands. */
@Service
@Members
@Transactional(readOnly = true)
public class AllowanceService {

    private final AllowanceRepository allowances;
    private final UsageMeters meters;

    AllowanceService(AllowanceRepository allowances, UsageMeters meters) {
        this.allowances = allowances;
        this.meters = meters;
    }

    /** Sets what the subscription allows from now on, and how it stands. */
    @SystemOnly
    @Transactional
    public void allow(AllowanceData data) {
        allowances.lock();
        Allowance allowance = allowances.ofThisOrganisation().orElseGet(Allowance::new);
        allowance.become(data);
        allowances.save(allowance);
    }

    /** Everything that is counted, in the order of {@link UsageKind}. */
    @Managers
    public List<Usage> usage() {
        Optional<Allowance> allowance = allowances.ofThisOrganisation();
        return meters.counts().entrySet().stream()
                .map(count -> new Usage(count.getKey(), count.getValue(), limit(allowance, count.getKey())))
                .toList();
    }

    /**
     * Keeps whoever adds something within the limit, also when two add at once: the second waits for the first.
     *
     * @throws Refusal when so many more would be too many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refuseOver(UsageKind kind, long more) {
        if (allowances.lock().isEmpty()) {
            return;
        }
        Integer limit = limit(allowances.ofThisOrganisation(), kind);
        if (limit != null && !new Usage(kind, meters.count(kind), limit).hasRoomFor(more)) {
            throw new Refusal("error.allowance." + kind.name().toLowerCase(Locale.ROOT), limit);
        }
    }

    private static @Nullable Integer limit(Optional<Allowance> allowance, UsageKind kind) {
        return allowance.map(found -> found.limit(kind)).orElse(null);
    }
}
