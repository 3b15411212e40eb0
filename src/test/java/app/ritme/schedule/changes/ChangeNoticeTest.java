package app.ritme.schedule.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.people.PersonId;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionId;
import app.ritme.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one person is told, without a database. */
class ChangeNoticeTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Quiet QUIET = new Quiet(Duration.ofMinutes(3), ZONE);
    private static final LocalDate DAY = LocalDate.of(2031, 5, 6);
    private static final Instant NOW = Instant.parse("2031-05-01T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 1);
    private static final SessionId TALK = new SessionId(new UUID(4, 1));
    private static final SessionId OTHER = new SessionId(new UUID(4, 2));
    private static final Known TEN = at(10);
    private static final Known ELEVEN = at(11);
    private static final Known TWO = at(14);

    private final ChangeNotice notice = new ChangeNotice(new PersonId(new UUID(3, 1)));

    @Test
    void manyChangesAreOneAndSayOnlyWhereItBeganAndWhereItIs() {
        note(TALK, TEN, ELEVEN);
        note(TALK, ELEVEN, TWO);
        note(OTHER, null, TEN);

        assertThat(notice.untold())
                .extracting(Line::difference)
                .containsExactlyInAnyOrder(new Difference(TEN, TWO), new Difference(null, TEN));
        assertThat(notice.dueAt()).contains(NOW.plusSeconds(180));
    }

    @Test
    void whatIsTakenBackInTimeIsNothingToTell() {
        note(TALK, TEN, TWO);
        assertThat(notice.dueAt()).as("the control").isPresent();

        note(TALK, TWO, TEN);

        assertThat(notice.untold()).isEmpty();
        assertThat(notice.dueAt()).isEmpty();
        assertThat(notice.planTelling(QUIET, ChangeNoticeTest::start, NOW)).isEmpty();
    }

    @Test
    void whatIsTakenBackAfterItWasToldIsToldAsWell() {
        note(TALK, TEN, TWO);
        tell();

        note(TALK, TWO, TEN);

        assertThat(notice.untold()).extracting(Line::difference).containsExactly(new Difference(TWO, TEN));
        tell();
        assertThat(notice.shown(TODAY)).as("all of it together is nothing").isEmpty();
    }

    @Test
    void whatChangedWhileTheMailLeftIsToldAnotherTime() {
        note(TALK, TEN, ELEVEN);
        List<Line> said = notice.untold();
        note(TALK, ELEVEN, TWO);

        notice.told(said, true, NOW, TODAY);

        assertThat(notice.untold()).extracting(Line::difference).containsExactly(new Difference(ELEVEN, TWO));
        assertThat(notice.shown(TODAY)).containsExactly(new Difference(TEN, ELEVEN));
    }

    @Test
    void itIsShownUntilItIsPutAwayOrItsDayIsOver() {
        note(TALK, TEN, TWO);
        assertThat(notice.shown(TODAY)).as("not before it is told").isEmpty();
        tell();
        assertThat(notice.shown(DAY)).containsExactly(new Difference(TEN, TWO));
        assertThat(notice.shown(DAY.plusDays(1))).isEmpty();

        note(OTHER, TEN, ELEVEN);
        notice.seen();

        assertThat(notice.shown(TODAY)).isEmpty();
        assertThat(notice.untold()).as("what is not told yet still is").hasSize(1);
    }

    @Test
    void theSecondOfADayWaitsForTheMorningUnlessItBeginsSoon() {
        note(TALK, TEN, TWO);
        tell();

        note(OTHER, TEN, ELEVEN);
        assertThat(notice.dueAt()).contains(Instant.parse("2031-05-02T06:00:00Z"));

        var soon = new Known(BlockKind.GROUP, TODAY, LocalTime.of(12, 0), 45, new UUID(2, 1), null, Set.of());
        note(new SessionId(new UUID(4, 3)), soon, null);
        assertThat(notice.dueAt()).contains(NOW.plusSeconds(180));
    }

    @Test
    void theWordsSayWhatAndWhenAndNeverWho() {
        var words = new ChangeWords(Language.EN);
        var withAnother = new Known(
                BlockKind.COACHING, DAY, LocalTime.of(14, 0), 45, TEN.location(), null, Set.of(new UUID(1, 9)));

        assertThat(words.of(new Difference(TEN, withAnother)))
                .isEqualTo("Talk goes from Tue 6 May 10:00 to Tue 6 May 14:00. Somebody else leads it.");
        assertThat(words.of(new Difference(TEN, null)))
                .isEqualTo("Talk of Tue 6 May 10:00 does not take place for you.");
        assertThat(new ChangeWords(Language.NL).of(new Difference(null, TEN)))
                .isEqualTo("Nieuw: Gesprek, di 6 mei 10:00.");
    }

    private void note(SessionId session, @Nullable Known before, @Nullable Known after) {
        notice.note(session, before, after, NOW);
        notice.planTelling(QUIET, ChangeNoticeTest::start, NOW);
    }

    private void tell() {
        notice.told(notice.untold(), true, NOW, TODAY);
    }

    private static Instant start(Known known) {
        return known.startsAt(ZONE);
    }

    private static Known at(int hour) {
        return new Known(
                BlockKind.COACHING, DAY, LocalTime.of(hour, 0), 45, new UUID(2, 1), null, Set.of(new UUID(1, 1)));
    }
}
