package app.ritme.schedule.planner;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.enrolment.intake.GuestNeeds;
import app.ritme.enrolment.intake.WishedHours;
import app.ritme.program.BlockKind;
import app.ritme.schedule.planner.Agenda.Of;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is agreed with a guest is kept to, of that guest alone. */
class AgreedRulesTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BRAM = new UUID(1, 2);
    private static final UUID SANDER = new UUID(2, 1);
    private static final UUID MARIEKE = new UUID(2, 2);
    private static final UUID HEAVY = new UUID(7, 1);
    private static final UUID EASY = new UUID(7, 2);

    private static final Facts FACTS = RuleFixtures.facts(
            Map.of(),
            Map.of(ANNA, new GuestNeeds(Set.of(), WishedHours.ANY, true, Set.of(SANDER))),
            Map.of(HEAVY, RuleFixtures.block(3), EASY, RuleFixtures.block(2)));

    @Test
    void whoIsKeptApartFromSomebodyIsLedByAnother() {
        assertThat(rules(ANNA, talk(SANDER))).containsExactly(Rule.KEPT_APART);
        assertThat(rules(ANNA, talk(MARIEKE))).isEmpty();
        assertThat(rules(BRAM, talk(SANDER))).as("others like him").isEmpty();
    }

    @Test
    void whatIsLedByTwoIsLedByEither() {
        Spot both = talk(SANDER, MARIEKE);

        assertThat(rules(ANNA, both)).containsExactly(Rule.KEPT_APART);
    }

    @Test
    void nothingHeavyBeforeADoctorAgreed() {
        assertThat(rules(ANNA, training(HEAVY))).containsExactly(Rule.RELEASE);
        assertThat(rules(ANNA, training(EASY))).isEmpty();
        assertThat(rules(BRAM, training(HEAVY))).as("others need nobody").isEmpty();
    }

    @Test
    void neitherIsSwitchedOff() {
        assertThat(List.of(Rule.KEPT_APART, Rule.RELEASE)).allMatch(Rule::always);
    }

    private static Spot talk(UUID... staff) {
        return RuleFixtures.spot("10:00", 60, BlockKind.COACHING).ledBy(staff).spot();
    }

    private static Spot training(UUID block) {
        return RuleFixtures.spot("10:00", 60, BlockKind.TRAINING).from(block).spot();
    }

    private static List<Rule> rules(UUID guest, Spot... spots) {
        return RuleFixtures.broken(new Agenda(Of.GUEST, guest, List.of(spots)), FACTS);
    }
}
