package app.ritme.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.billing.access.Phase;
import app.ritme.billing.command.PaymentService;
import app.ritme.billing.ledger.BillingService;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.organisation.AllowanceService;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** VAT and invoices, as Stripe reckons and writes them. */
@SuppressWarnings("NullAway.Init")
class InvoiceTest extends BillingTest {

    @Autowired
    private BillingService billing;

    @Autowired
    private PaymentService payments;

    @Autowired
    private AllowanceService allowance;

    @ParameterizedTest
    @CsvSource({"NL123456789B01, VERIFIED", "NL111111111B01, UNVERIFIED", "NL222222222B01, UNAVAILABLE"})
    void aVatIdIsLookedUpAndWhatCameOfItIsShown(String vatId, VatStatus found) {
        House house = aSubscribedHouse("Vat", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        describe(house, "NL", vatId);
        assertThat(page(house).details().vatId()).isEqualTo(vatId);
        assertThat(page(house).details().vatStatus()).isEqualTo(VatStatus.PENDING);

        pass(Duration.ofMinutes(1));
        assertThat(page(house).details().vatStatus()).isEqualTo(found);
    }

    @Test
    void aVatIdThatIsNoneIsSaidInWordsAndTheOneBeforeStays() {
        House house = aSubscribedHouse("No vat", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        describe(house, "NL", "NL123456789B01");

        assertThatThrownBy(() -> describe(house, "NL", "NL1")).hasMessage("error.billing.vat");
        settle();
        assertThat(page(house).details().vatId()).isEqualTo("NL123456789B01");

        describe(house, "NL", "NL000000000B02");
        assertThat(page(house).details().vatId()).isEqualTo("NL000000000B02");
        assertThat(dashboard.all("/v1/customers/" + customerOf(house) + "/tax_ids"))
                .hasSize(1);
    }

    @Test
    void aBusinessElsewhereInTheUnionDeclaresItsVatItselfAndItsInvoiceSaysSo() {
        House here = aSubscribedHouse("Here", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        describe(here, "NL", "NL123456789B01");
        House there = aSubscribedHouse("There", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        describe(there, "DE", "DE123456789");
        pass(Duration.ofMinutes(1));
        beginToPay(here);
        beginToPay(there);

        InvoiceRow dutch = newest(here);
        assertThat(dutch.reverseCharge()).isFalse();
        assertThat(dutch.tax().minor()).isEqualTo(819);
        InvoiceRow german = newest(there);
        assertThat(german.reverseCharge()).isTrue();
        assertThat(german.tax().minor()).isZero();
        assertThat(german.total()).isEqualTo(german.net());
    }

    @Test
    void aTrialThatBeganBeforeAnybodyKnewWhereItIsPaysVatOnceTheAddressIsThere() {
        House house = houses.aHouse("Tried first");
        as(house.manager(), () -> checkout.startTrial(PlanKey.SOLO, Interval.MONTH));
        describe(house, "NL", "");
        atStripe(as(house.manager(), payments::cardUrl), "card", "pm_card_visa");
        beginToPay(house);

        InvoiceRow first = newest(house);
        assertThat(first.net().minor()).isEqualTo(3900);
        assertThat(first.tax().minor()).isEqualTo(819);
    }

    @Test
    void aDraftHasNoPdfAndCannotBePaidYet() {
        House house = aSubscribedHouse("Draft", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        pass(Duration.ofDays(14).plusMinutes(10));
        InvoiceRow draft = newest(house);
        assertThat(draft.status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(draft.hasPdf()).isFalse();
        assertThatThrownBy(() -> as(house.manager(), () -> payments.invoicePdf(draft.id())))
                .hasMessage("error.billing.not-final");

        pass(Duration.ofHours(2));
        InvoiceRow bill = newest(house);
        assertThat(bill.id()).isEqualTo(draft.id());
        assertThat(bill.status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(as(house.manager(), () -> payments.invoicePdf(bill.id())))
                .asString()
                .startsWith(stripe.url());
    }

    @Test
    void anInvoiceThatACreditCoversAsksNobodyForMoney() {
        House house = aSubscribedHouse("Credit", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        dashboard.post("/v1/customers/" + customerOf(house), "balance=-100000");
        beginToPay(house);

        InvoiceRow covered = newest(house);
        assertThat(covered.status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(newestAtStripe(house).at("/amount_due").asLong()).isZero();
        BillingPage page = page(house);
        assertThat(page.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(page.open()).isEmpty();
        assertThat(banner(house)).isEqualTo(BannerKind.NONE);
        assertThat(mailsTo(house.managerEmail())).isEmpty();
    }

    @Test
    void aHouseWhoseAddressNobodyKnowsIsToldAndItsInvoiceWaits() {
        House house = aSubscribedHouse("Nowhere", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        dashboard.post("/v1/customers/" + customerOf(house), "address=");
        pass(Duration.ofDays(14).plusHours(2));

        assertThat(newest(house).status()).isEqualTo(InvoiceStatus.DRAFT);
        assertThat(page(house).phase()).isEqualTo(Phase.ACTIVE);
        assertThat(banner(house)).isEqualTo(BannerKind.ADDRESS_MISSING);
        assertThat(alert(house)).isEqualTo("INVOICE_NOT_FINAL");

        describe(house, "NL", "");
        dashboard.post("/v1/invoices/" + newestAtStripe(house).at("/id").asString() + "/finalize");
        settle();
        assertThat(banner(house)).isNotEqualTo(BannerKind.ADDRESS_MISSING);
        assertThat(alert(house)).isEmpty();
    }

    @Test
    void whatIsGivenBackStandsBelowZeroAmongTheInvoicesWithItsPdf() {
        House house = aSubscribedHouse("Given back", PlanKey.SOLO, Interval.MONTH, "pm_card_visa");
        describe(house, "NL", "");
        beginToPay(house);
        JsonNode paid = newestAtStripe(house);
        dashboard.post(
                "/v1/credit_notes",
                "invoice=" + paid.at("/id").asString(),
                "amount=1210",
                "refund_amount=1210",
                "reason=order_change");
        settle();

        InvoiceRow back = as(house.manager(), () -> billing.invoices(0, 10)).stream()
                .filter(InvoiceRow::creditNote)
                .findFirst()
                .orElseThrow();
        assertThat(back.net().minor()).isEqualTo(-1000);
        assertThat(back.tax().minor()).isEqualTo(-210);
        assertThat(back.total().minor()).isEqualTo(-1210);
        assertThat(back.number()).startsWith(paid.at("/number").asString());
        assertThat(as(house.manager(), () -> payments.invoicePdf(back.id())))
                .asString()
                .startsWith(stripe.url());
        assertThat(page(house).open()).isEmpty();
    }

    private void describe(House house, String country, String vatId) {
        as(house.manager(), () -> payments.updateDetails(anAddress(house, country, vatId)));
    }

    private void beginToPay(House house) {
        dashboard.post(
                "/v1/subscriptions/"
                        + dashboard.subscription(customerOf(house)).at("/id").asString(),
                "trial_end=now");
        settle();
    }

    private JsonNode newestAtStripe(House house) {
        return dashboard.all("/v1/invoices?customer=" + customerOf(house)).getFirst();
    }

    private BannerKind banner(House house) {
        return as(
                house.manager(), () -> billing.page().banner(allowance.usage()).kind());
    }

    private String alert(House house) {
        return superuser()
                .sql("select coalesce(alert, '') from platform.billing_standing where organisation_id = :house")
                .param("house", house.tenant())
                .query(String.class)
                .single();
    }

    private InvoiceRow newest(House house) {
        return as(house.manager(), () -> billing.invoices(0, 1)).getFirst();
    }

    private BillingPage page(House house) {
        return as(house.manager(), billing::page);
    }
}
