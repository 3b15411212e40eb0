package app.ritme.billing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanCatalogueTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency KRONA = Currency.getInstance("SEK");

    private final PlanCatalogue catalogue = new PlanCatalogue();

    @Test
    void everyPlanIsSoldInOneVersion() {
        assertThat(catalogue.sold()).extracting(Plan::key).containsExactly(PlanKey.values());
    }

    @Test
    void everyVersionHasAPriceForEachIntervalAndCurrency() {
        assertThat(catalogue.all()).allSatisfy(plan -> {
            for (Interval interval : Interval.values()) {
                assertThat(plan.price(interval, EURO))
                        .as("%s %s", plan.key(), interval)
                        .isPresent();
                assertThat(plan.price(interval, KRONA))
                        .as("%s %s", plan.key(), interval)
                        .isPresent();
            }
        });
    }

    @Test
    void aPriceLeadsBackToTheVersionItWasSoldAs() {
        var old = catalogue.byLookupKey("ritme_house_v1_month_eur").orElseThrow();

        assertThat(old.plan().version()).isEqualTo(1);
        assertThat(old.plan().sold()).isFalse();
        assertThat(old.plan().staff()).isEqualTo(15);
        assertThat(catalogue.current(PlanKey.HOUSE).staff()).isEqualTo(20);
        assertThat(catalogue.byLookupKey("somebody_elses")).isEmpty();
        assertThat(catalogue.byLookupKey(null)).isEmpty();
    }

    @Test
    void onlyPricesThatCanBeChosenNowAreSold() {
        assertThat(catalogue.lookupKeysSold())
                .contains("ritme_house_v2_month_eur", "ritme_solo_v1_year_sek")
                .noneMatch(key -> key.startsWith("ritme_house_v1"));
    }

    @Test
    void aLargerPlanAllowsMoreOfEverything() {
        var sold = catalogue.sold();
        for (int i = 1; i < sold.size(); i++) {
            assertThat(sold.get(i).guestsInHouse())
                    .isGreaterThan(sold.get(i - 1).guestsInHouse());
            assertThat(sold.get(i).staff()).isGreaterThan(sold.get(i - 1).staff());
            assertThat(sold.get(i).locations())
                    .isGreaterThanOrEqualTo(sold.get(i - 1).locations());
        }
    }

    @Test
    void noPlanIsSaferThanAnother() {
        var care = Set.of(
                PlanFeature.PROGRAMS, PlanFeature.DAYS, PlanFeature.TRAINING, PlanFeature.JOURNAL, PlanFeature.EXPORT);

        assertThat(catalogue.all())
                .allSatisfy(plan -> assertThat(plan.features()).containsAll(care));
    }
}
