package app.ritme.billing.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All plans in all versions, read once from the jar. A version that was ever sold is never changed or taken out. */
@Component
public class PlanCatalogue {

    private static final String FILE = "catalogue.json";

    private final CatalogueFile file;
    private final List<Plan> plans;
    private final Map<String, Priced> byLookupKey;

    /** A plan and one of its prices. */
    public record Priced(Plan plan, PlanPrice price) {}

    PlanCatalogue() {
        this.file = read();
        this.plans = Arrays.stream(file.plans()).map(PlanLine::plan).toList();
        this.byLookupKey = plans.stream()
                .flatMap(plan -> plan.prices().stream().map(price -> new Priced(plan, price)))
                .collect(Collectors.toMap(priced -> priced.price().lookupKey(), Function.identity()));
    }

    /** What can be chosen now, the smallest first. */
    public List<Plan> sold() {
        return plans.stream().filter(Plan::sold).toList();
    }

    /** Every version of every plan. */
    public List<Plan> all() {
        return plans;
    }

    /** The version of this plan that is sold now. */
    public Plan current(PlanKey key) {
        return sold().stream().filter(plan -> plan.key() == key).findFirst().orElseThrow();
    }

    public Optional<Plan> find(PlanKey key, int version) {
        return plans.stream()
                .filter(plan -> plan.key() == key && plan.version() == version)
                .findFirst();
    }

    /** The plan behind a price of Stripe's; empty for a price that is not ours. */
    public Optional<Priced> byLookupKey(@Nullable String lookupKey) {
        return Optional.ofNullable(lookupKey).map(byLookupKey::get);
    }

    /** The name at Stripe of each price that can be chosen now. */
    public Set<String> lookupKeysSold() {
        return sold().stream()
                .flatMap(plan -> plan.prices().stream())
                .map(PlanPrice::lookupKey)
                .collect(Collectors.toSet());
    }

    public int trialDays() {
        return file.trialDays();
    }

    /** What a house may do before it chose any plan. */
    public Beginning beforeAnyPlan() {
        return file.beforeAnyPlan();
    }

    /** Room enough to look around. */
    public record Beginning(int guestsInHouse, int staff, int locations) {}

    private static CatalogueFile read() {
        try (InputStream stream = PlanCatalogue.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readValue(stream, CatalogueFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    private record CatalogueFile(int trialDays, Beginning beforeAnyPlan, PlanLine[] plans) {}

    private record PlanLine(
            PlanKey key,
            int version,
            boolean sold,
            boolean perSeat,
            @Nullable Integer guestsInHouse,
            @Nullable Integer staff,
            @Nullable Integer locations,
            Set<PlanFeature> features,
            List<PriceLine> prices) {

        Plan plan() {
            return new Plan(
                    key,
                    version,
                    sold,
                    perSeat,
                    guestsInHouse,
                    staff,
                    locations,
                    features,
                    prices.stream().map(price -> price.of(key, version)).toList());
        }
    }

    private record PriceLine(Interval interval, String currency, long minor) {

        PlanPrice of(PlanKey plan, int version) {
            String key = String.join(
                    "_", "ritme", plan.word(), "v" + version, interval.word(), currency.toLowerCase(Locale.ROOT));
            return new PlanPrice(interval, Currency.getInstance(currency), minor, key);
        }
    }
}
