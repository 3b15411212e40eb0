package app.ritme.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.organisation.LocationId;
import app.ritme.people.PersonId;
import app.ritme.program.ProgramId;
import app.ritme.program.ProgramKind;
import app.ritme.program.ProgramVersionId;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.Ids;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Money;
import app.ritme.shared.Refusal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A party goes step by step, and every step is kept. */
class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final By HOST = new By(NOW, UUID.randomUUID());
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final PersonId ILSE = new PersonId(Ids.next());
    private static final PersonId BAS = new PersonId(Ids.next());

    private final Edition week = edition(ProgramKind.RESIDENTIAL, false, MONDAY.plusDays(6), Set.of());

    @Test
    void goesFromAnEnquiryToTheLastDay() {
        var party = party();
        party.beginIntake(HOST);
        party.offer(NOW.plus(Duration.ofHours(48)), HOST, "");
        party.confirm(HOST, "");
        party.arrive(MONDAY, HOST);
        party.complete(MONDAY.plusDays(6), HOST);

        assertThat(party.steps())
                .extracting(EnrolmentStep::state)
                .containsExactly(
                        EnrolmentState.ENQUIRED,
                        EnrolmentState.INTAKE,
                        EnrolmentState.OFFERED,
                        EnrolmentState.CONFIRMED,
                        EnrolmentState.ACTIVE,
                        EnrolmentState.COMPLETED);
        assertThat(party.steps()).allSatisfy(step -> assertThat(step.by()).isEqualTo(HOST.person()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOverLeadsNowhere(EnrolmentState next) {
        assertThat(EnrolmentState.COMPLETED.leadsTo(next)).isFalse();
        assertThat(EnrolmentState.CANCELLED.leadsTo(next)).isFalse();
        assertThat(EnrolmentState.STOPPED.leadsTo(next)).isFalse();
    }

    @Test
    void skipsNoStep() {
        refused(party -> party.arrive(MONDAY, HOST), "error.enrolment.step");
        refused(party -> party.complete(MONDAY, HOST), "error.enrolment.step");
        refused(party -> party.stop(MONDAY, EndReason.OWN_CHOICE, HOST), "error.enrolment.step");
        refused(party -> party.lapse(HOST), "error.enrolment.step");
        refused(party -> party.leaveEarly(MONDAY, EndReason.OWN_CHOICE, HOST), "error.enrolment.step");
    }

    @Test
    void anOfferGoesBackToTheIntakeOnlyByRunningOut() {
        var party = party();
        party.offer(NOW.plusSeconds(1), HOST, "");
        assertThatThrownBy(() -> party.beginIntake(HOST)).hasMessage("error.enrolment.step");

        party.lapse(HOST);
        assertThat(party.state()).isEqualTo(EnrolmentState.INTAKE);
    }

    @Test
    void whoIsHereDoesNotCancelButStops() {
        var party = here();
        assertThatThrownBy(() -> party.cancel(EndReason.OWN_CHOICE, HOST)).hasMessage("error.enrolment.step");

        party.stop(MONDAY.plusDays(2), EndReason.OWN_CHOICE, HOST);

        assertThat(party.state()).isEqualTo(EnrolmentState.STOPPED);
        assertThat(party.departure()).isEqualTo(MONDAY.plusDays(2));
        assertThat(party.steps().getLast().reason()).isEqualTo(EndReason.OWN_CHOICE);
    }

    @Test
    void whoLeavesEarlyIsStillHereUntilThen() {
        var party = here();

        party.leaveEarly(MONDAY.plusDays(4), EndReason.OTHER_PLANS, HOST);

        assertThat(party.state()).isEqualTo(EnrolmentState.ACTIVE);
        assertThat(party.departure()).isEqualTo(MONDAY.plusDays(4));
        assertThatThrownBy(() -> party.leaveEarly(MONDAY.plusDays(5), EndReason.OTHER_PLANS, HOST))
                .hasMessage("error.enrolment.leave");
    }

    @Test
    void anOfferNeedsAnHourThatIsToCome() {
        var party = party();
        assertThatThrownBy(() -> party.offer(NOW, HOST, "")).hasMessage("error.enrolment.until");

        party.offer(NOW.plusSeconds(1), HOST, "");
        assertThat(party.isOfferOver(NOW)).isFalse();
        assertThat(party.isOfferOver(NOW.plusSeconds(1))).isTrue();

        party.confirm(HOST, "");
        assertThat(party.isOfferOver(NOW.plusSeconds(1))).as("an answer ends the wait").isFalse();
    }

    @Test
    void nobodyArrivesBeforeTheDay() {
        var party = party();
        party.confirm(HOST, "");
        assertThatThrownBy(() -> party.arrive(MONDAY.minusDays(1), HOST)).hasMessage("error.enrolment.early");
        party.arrive(MONDAY, HOST);
        assertThat(party.state()).isEqualTo(EnrolmentState.ACTIVE);
    }

    @Test
    void aPartyIsSomebodyAndNobodyTwice() {
        assertThatThrownBy(() -> new Enrolment(week, List.of(), MONDAY, false, HOST))
                .hasMessage("error.enrolment.nobody");
        assertThatThrownBy(() -> new Enrolment(week, List.of(ILSE, ILSE), MONDAY, false, HOST))
                .hasMessage("error.enrolment.twice");
        assertThat(new Enrolment(week, List.of(BAS, ILSE), MONDAY, false, HOST).party())
                .containsExactly(BAS, ILSE);
    }

    @Test
    void nobodyIsTheirOwnCoach() {
        assertThatThrownBy(() -> party().entrust(ILSE)).hasMessage("error.enrolment.own-coach");
    }

    @Test
    void arrivesWhenTheEditionBeginsOrOnAnAllowedDay() {
        assertThat(week.departure(MONDAY)).isEqualTo(MONDAY.plusDays(6));
        assertThatThrownBy(() -> week.departure(MONDAY.plusDays(1))).hasMessage("error.edition.arrival");

        var rolling = edition(
                ProgramKind.RESIDENTIAL, true, MONDAY.plusDays(20), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(rolling.departure(MONDAY.plusDays(4))).isEqualTo(MONDAY.plusDays(10));
        assertThatThrownBy(() -> rolling.departure(MONDAY.plusDays(1))).hasMessage("error.edition.arrival");
        assertThatThrownBy(() -> rolling.departure(MONDAY.minusDays(7))).hasMessage("error.edition.arrival");
        assertThatThrownBy(() -> rolling.departure(MONDAY.plusDays(18))).hasMessage("error.edition.late");
    }

    @Test
    void nightsEndWithTheDayOfDepartureAndDaysAfterIt() {
        assertThat(week.whole().count()).isEqualTo(6);
        assertThat(edition(ProgramKind.DAY, false, MONDAY.plusDays(6), Set.of())
                        .whole()
                        .count())
                .isEqualTo(7);
    }

    @Test
    void anEditionIsNotLongerThanItsProgram() {
        assertThatThrownBy(() -> edition(ProgramKind.RESIDENTIAL, false, MONDAY.plusDays(7), Set.of()))
                .hasMessage("error.edition.longer");
        assertThatThrownBy(() -> edition(ProgramKind.RESIDENTIAL, false, MONDAY, Set.of()))
                .hasMessage("error.edition.dates");
        assertThatThrownBy(() -> edition(ProgramKind.RESIDENTIAL, true, null, Set.of()))
                .hasMessage("error.edition.days");
    }

    private Enrolment party() {
        return new Enrolment(week, List.of(ILSE, BAS), MONDAY, true, HOST);
    }

    private Enrolment here() {
        var party = party();
        party.confirm(HOST, "");
        party.arrive(MONDAY, HOST);
        return party;
    }

    private void refused(Consumer<Enrolment> step, String key) {
        assertThatThrownBy(() -> step.accept(party())).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private static Edition edition(
            ProgramKind kind, boolean rolling, @Nullable LocalDate endsOn, Set<DayOfWeek> arrivalDays) {
        var program = new PublishedProgram(
                new ProgramId(Ids.next()),
                new ProgramVersionId(Ids.next()),
                1,
                kind,
                LocalizedText.of("Week", "Week"),
                LocalizedText.EMPTY,
                7,
                new Money(0, Currency.getInstance("EUR")),
                12,
                null);
        return new Edition(
                new EditionData(
                        "Week",
                        program.version(),
                        new LocationId(Ids.next()),
                        rolling,
                        MONDAY,
                        endsOn,
                        arrivalDays,
                        12,
                        null),
                program);
    }
}
