package app.ritme.billing.ui;

import static app.ritme.Screen.part;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.billing.Amount;
import app.ritme.billing.CurrentPlan;
import app.ritme.billing.command.ChangeId;
import app.ritme.billing.command.ChangePreview;
import app.ritme.billing.command.PreviewLine;
import app.ritme.billing.plan.Interval;
import app.ritme.billing.plan.PlanKey;
import app.ritme.shared.Ids;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a change costs adds up, also with what the house had left or has left then. */
@SuppressWarnings("NullAway.Init")
class ChangeDialogTest extends KaribuTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");

    @Autowired
    private BillingDesk desk;

    @BeforeEach
    void aTab() {
        House house = houses.aHouse("Changes");
        open(house.manager(), "today");
    }

    @Test
    void saysWhatStaysAsCreditAndThatNothingIsPaidNow() {
        show(0, -630, -5000, 2000);

        assertThat(words()).contains("Stays as credit for the next invoice€36.30").doesNotContain("Credit you had");
        assertThat(part(Button.class, "change-go").getText()).isEqualTo("Change now");
    }

    @Test
    void saysWhatCreditIsUsed() {
        show(9000, 2100, -1000, 11000);

        assertThat(words()).contains("Credit you had-€31.00").doesNotContain("Stays as credit");
        assertThat(part(Button.class, "change-go").getText()).isEqualTo("Pay €90.00 now");
    }

    @Test
    void saysNothingOfCreditWhereThereIsNone() {
        show(12100, 2100, -1000, 11000);

        assertThat(words()).doesNotContain("credit", "Credit");
        assertThat(part(Button.class, "change-go").getText()).isEqualTo("Pay €121.00 now");
    }

    private void show(long due, long tax, long... lines) {
        var now = new CurrentPlan(
                desk.catalogue.current(PlanKey.SOLO), Interval.MONTH, EURO, 1900, 1, LATER, LATER, null, null, null);
        var preview = new ChangePreview(
                new ChangeId(Ids.next()),
                PlanKey.HOUSE,
                Interval.MONTH,
                1,
                true,
                Arrays.stream(lines)
                        .mapToObj(minor -> new PreviewLine(new Amount(minor, EURO), true))
                        .toList(),
                new Amount(tax, EURO),
                new Amount(due, EURO),
                LATER,
                LATER,
                List.of());
        new ChangeDialog(now, preview, desk, () -> {}).open();
    }

    private static String words() {
        return _get(ChangeDialog.class).getElement().getTextRecursively();
    }
}
