package app.ritme.operator.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where houses pay: what came in and found no house, and looking at it again. */
@TestPropertySource(properties = {"ritme.billing.mode=emulated", "ritme.billing.make-prices=true"})
class OperatorBillingViewTest extends KaribuTest {

    /** A day on which nothing else of these tests came in. */
    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    @BeforeEach
    void forget() {
        superuser().sql("delete from platform.stripe_event").update();
        superuser().sql("delete from platform.billing_run").update();
    }

    @Test
    void saysThatEverythingFoundItsHouseAndThatNothingCameInYet() {
        open();

        assertThat(shows("given-up")).isTrue();
        assertThat(part(Div.class, "figure-given-up").getElement().getTextRecursively())
                .startsWith("0");
        assertThat(words()).contains("Every event found its house", "The webhook endpoint was never heard of");
        assertThat(shows("alert-DEAD_EVENTS")).isFalse();
    }

    @Test
    void looksAtAnEventAgainThatWasGivenUp() {
        String given = event("DEAD", DAY, null);
        String fine = event("DONE", DAY, null);
        open();
        assertThat(shows("alert-DEAD_EVENTS")).isTrue();
        assertThat(words()).contains("invoice.paid").doesNotContain("secret of a guest");
        assertThat(shows("replay-" + fine)).isFalse();

        click("replay-" + given);

        assertThat(shows("replay-" + given)).isFalse();
        assertThat(status(given)).isNotEqualTo("DEAD");
        assertThat(shows("alert-DEAD_EVENTS")).isFalse();
    }

    @Test
    void saysHowManyEventsOfSomeDaysAreLookedAtAgainBeforeItDoesSo() {
        event("DONE", DAY, null);
        event("DEAD", DAY.plusDays(1), null);
        event("IGNORED", DAY, null);
        String later = event("DEAD", DAY.plusDays(2), null);
        open();

        click("replay-range");
        enter(DatePicker.class, "range-from", DAY);
        enter(DatePicker.class, "range-to", DAY.plusDays(1));
        assertThat(part(Paragraph.class, "range-count").getText()).startsWith("2 events");

        enter(DatePicker.class, "range-to", DAY.minusDays(1));
        click("form-save");
        assertThat(part(DatePicker.class, "range-to").isInvalid()).isTrue();
        assertThat(status(later)).isEqualTo("DEAD");

        enter(DatePicker.class, "range-to", DAY.plusDays(1));
        click("form-save");
        assertThat(superuser()
                        .sql("select count(*) from platform.stripe_event where status in ('DEAD', 'DONE')")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(status(later)).isEqualTo("DEAD");
    }

    @Test
    void showsAHouseItsEventsAndLooksAtAllOfThemAgain() {
        House house = houses.aHouse("Eventful");
        House other = houses.aHouse("Quiet");
        String own = event("DONE", DAY, house);
        String foreign = event("DONE", DAY, other);
        signInAs(houses.anOperator().value());
        open("operator/house/" + house.slug());
        assertThat(shows("replay-" + own)).isTrue();
        assertThat(shows("replay-" + foreign)).isFalse();

        click("replay-all");
        click("confirm-go");

        assertThat(status(own)).isNotEqualTo("DONE");
        assertThat(status(foreign)).isEqualTo("DONE");
    }

    @Test
    void turnsThePagesOfManyEvents() {
        for (int hour = 0; hour < 21; hour++) {
            event("DEAD", DAY.plusDays(hour), null);
        }
        String oldest = event("DEAD", DAY.minusDays(1), null);
        open();
        assertThat(shows("replay-" + oldest)).isFalse();
        assertThat(shows("newer")).isFalse();

        click("older");
        assertThat(shows("replay-" + oldest)).isTrue();
        assertThat(shows("older")).isFalse();

        click("newer");
        assertThat(shows("replay-" + oldest)).isFalse();
    }

    @Test
    void saysThatTwoNightsRunningSomethingWasNotAsStoredHoweverOftenItLookedSince() {
        run("NIGHTLY", DAY, 1);
        run("NIGHTLY", DAY.plusDays(1), 2);
        for (int day = 2; day < 12; day++) {
            run("DUE", DAY.plusDays(day), 0);
        }
        open();
        assertThat(shows("alert-DRIFT")).isTrue();

        run("NIGHTLY", DAY.plusDays(12), 0);
        click("refresh");
        assertThat(shows("alert-DRIFT")).isFalse();
    }

    private void run(String kind, LocalDate day, int drift) {
        superuser()
                .sql("insert into platform.billing_run (id, mode, kind, started_at, ended_at, checked, drift)"
                        + " values (gen_random_uuid(), 'EMULATED', :kind, :at, :at, 9, :drift)")
                .param("kind", kind)
                .param("at", Timestamp.from(day.atTime(3, 0).toInstant(ZoneOffset.UTC)))
                .param("drift", drift)
                .update();
    }

    private void open() {
        signInAs(houses.anOperator().value());
        open("operator/billing");
    }

    private String words() {
        return _get(OperatorBillingView.class).getElement().getTextRecursively();
    }

    /** What came in that day, of a house if it found one; nothing of what was in it may be shown. */
    private String event(String status, LocalDate day, @Nullable House house) {
        String id = "evt_" + UUID.randomUUID().toString().replace("-", "");
        superuser()
                .sql(
                        "insert into platform.stripe_event (mode, event_id, type, livemode, organisation_id, received_at, payload,"
                                + " status, next_attempt_at, attempts, last_error) values ('EMULATED', :id, 'invoice.paid', false,"
                                + " :house, :at, 'secret of a guest', :status, :later, 12, 'unknown customer')")
                .param("id", id)
                .param("house", house == null ? null : house.tenant())
                .param("at", Timestamp.from(day.atTime(9, 0).toInstant(ZoneOffset.UTC)))
                .param("status", status)
                .param("later", Timestamp.from(Instant.parse("2040-01-01T00:00:00Z")))
                .update();
        return id;
    }

    private String status(String event) {
        return superuser()
                .sql("select status from platform.stripe_event where event_id = :id")
                .param("id", event)
                .query(String.class)
                .single();
    }
}
