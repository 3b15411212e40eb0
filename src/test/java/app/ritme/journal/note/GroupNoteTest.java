package app.ritme.journal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.journal.JournalFixtures;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.Attendance;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.WeekService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who leads a session notes once what stands with each guest who came. */
@SuppressWarnings("NullAway.Init")
class GroupNoteTest extends RitmeTest {

    private static final String SAID = "Zwanenmeer: niemand keek op de klok.";

    @Autowired
    private GroupNoteService groups;

    @Autowired
    private GuestNoteService notes;

    @Autowired
    private NoteWritingService writings;

    @Autowired
    private MyNotesService mine;

    @Autowired
    private WeekService weeks;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person leader;
    private House.Person coach;
    private House.Person loes;
    private House.Person bram;
    private House.Person noor;
    private SessionId session;

    @BeforeEach
    void aSessionToWhichTwoOfThreeCame() {
        house = houses.aHouse("Group notes");
        leader = houses.aStaffMember(house, "Tomas");
        coach = houses.aStaffMember(house, "Marieke");
        loes = houses.aGuest(house, "Loes");
        bram = houses.aGuest(house, "Bram");
        noor = houses.aGuest(house, "Noor");
        for (House.Person guest : List.of(loes, bram, noor)) {
            people.aCare(house, guest, coach);
        }
        session = journals.aSessionYesterday(leader, Set.of(loes, bram, noor));
        journals.came(leader, session, loes, bram);
        mark(noor, Attendance.ABSENT);
    }

    @Test
    void itStandsWithEachWhoCameAndWithNobodyElse() {
        assertThat(keep(SAID).copies()).isEqualTo(2);

        for (House.Person guest : List.of(loes, bram)) {
            assertThat(read(guest)).singleElement().satisfies(note -> {
                assertThat(note.words().text()).isEqualTo(SAID);
                assertThat(note.writer()).isEqualTo("Tomas Test");
                assertThat(note.session())
                        .isNotNull()
                        .satisfies(about -> assertThat(about.id()).isEqualTo(session));
            });
            assertThat(as(guest, () -> mine.readings(5))).hasSize(1);
        }
        assertThat(read(noor)).isEmpty();
    }

    @Test
    void whatWasChangedInItIsGivenUpAndItStaysAsItWas() {
        keep(SAID);
        doAs(leader, () -> groups.save(session, "Otherwise", stamp()));
        assertThat(as(leader, () -> groups.open(session)).writing().words().text())
                .isEqualTo("Otherwise");

        assertThat(as(leader, () -> groups.giveUp(session)).words().text()).isEqualTo(SAID);

        assertThat(as(leader, () -> groups.open(session)).writing()).satisfies(writing -> {
            assertThat(writing.words().text()).isEqualTo(SAID);
            assertThat(writing.savedAt()).isNull();
        });
        assertThat(read(loes)).extracting(note -> note.words().text()).containsExactly(SAID);
    }

    @Test
    void whoLeadsItReadsTheirOwnThereAndNothingElseOfTheGuests() {
        journals.aNote(coach, loes, "Of the coach");
        keep(SAID);

        assertThat(as(leader, () -> groups.open(session)).writing().words().text())
                .isEqualTo(SAID);
        assertThat(seen(leader)).isEqualTo(2);
        assertThatThrownBy(() -> as(leader, () -> notes.page(loes.personId(), 0, 5)))
                .isInstanceOf(NotInMyCare.class);
        assertThat(as(loes, () -> mine.readings(5)))
                .as("one's own is no reading")
                .isEmpty();
    }

    @Test
    void writtenAgainItIsAmendedWithAllAndFollowsWhoCame() {
        keep("First");
        String stamp = stamp();
        mark(noor, Attendance.CAME);
        mark(bram, Attendance.ABSENT);

        KeptForAll kept = as(leader, () -> groups.keep(session, "Second", stamp));

        assertThat(kept.copies()).isEqualTo(2);
        assertThat(read(loes)).extracting(note -> note.words().text()).containsExactly("Second");
        assertThat(read(loes).getFirst().changedAt()).isNotNull();
        assertThat(read(noor)).extracting(note -> note.words().text()).containsExactly("Second");
        assertThat(read(bram)).isEmpty();
        assertThatThrownBy(() -> as(leader, () -> groups.keep(session, "Late", stamp)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whatIsTypedWaitsForItsWriterUntilItIsKept() {
        NoteWriting saved = as(leader, () -> groups.save(session, "Typed", NoteWriting.EMPTY.stamp()));
        assertThat(stamp()).isEqualTo(saved.stamp());
        assertThat(as(leader, () -> groups.open(session)).writing().words().text())
                .isEqualTo("Typed");
        assertThat(read(loes)).isEmpty();

        as(leader, () -> groups.keep(session, "Typed", saved.stamp()));
        assertThat(as(leader, () -> groups.open(session)).writing().savedAt()).isNull();
        assertThat(read(loes)).hasSize(1);

        doAs(leader, () -> groups.remove(session));
        assertThat(read(loes)).isEmpty();
        assertThat(as(leader, () -> groups.open(session)).writing()).isEqualTo(NoteWriting.EMPTY);
    }

    @Test
    void aCopyIsChangedAtItsSessionOnly() {
        keep(SAID);
        people.aCare(house, loes, leader);
        NoteRow copy = as(leader, () -> notes.page(loes.personId(), 0, 5)).getFirst();

        assertThat(copy.isMine()).isTrue();
        assertThat(copy.mayChange()).isFalse();
        assertThatThrownBy(() -> doAs(leader, () -> notes.remove(copy.id()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(leader, () -> writings.writing(copy.id()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoDoesNotLeadItWritesNothing() {
        refuses("error.note.not-yours", () -> as(coach, () -> groups.open(session)));
        refuses("error.note.not-yours", () -> as(house.manager(), () -> groups.keep(session, SAID, "new")));
        refuses("error.note.not-yours", () -> doAs(coach, () -> groups.remove(session)));
    }

    @Test
    void whereNobodyCameThereIsNobodyToNoteItWith() {
        mark(loes, Attendance.ABSENT);
        mark(bram, null);

        refuses("error.note.nobody", () -> keep(SAID));
        refuses("error.note.empty", () -> {
            mark(loes, Attendance.CAME);
            keep(" ");
        });
    }

    @Test
    void afterAWeekItStaysAsItIs() {
        keep(SAID);
        later(8);

        assertThat(as(leader, () -> groups.open(session)).open()).isFalse();
        refuses("error.note.late", () -> keep("More"));
        assertThat(seen(leader)).isZero();
        assertThat(read(loes)).hasSize(1);
    }

    /** Plain SQL of the running application's role, with none of our services in between. */
    @Test
    void theDatabaseItselfLetsItStandWithThoseWhoCameToWhatOneLedAndWithNobodyElse() {
        keep(SAID);
        String copy = "insert into app.care_note (tenant_id, id, person_id, writer_id, session_id, content, written_at)"
                + " select tenant_id, gen_random_uuid(), '%s', '%s', '%s', content, now() from app.care_note limit 1";
        SessionId other = journals.aSessionYesterday(coach, Set.of());

        superuser()
                .sql("delete from app.care_note where person_id = ?")
                .param(bram.person())
                .update();
        assertThat(changed(leader, copy.formatted(bram.person(), leader.person(), session.value())))
                .isOne();
        denied(leader, copy.formatted(noor.person(), leader.person(), session.value()));
        denied(leader, copy.formatted(bram.person(), leader.person(), other.value()));
        denied(leader, copy.formatted(bram.person(), coach.person(), session.value()));
        denied(coach, copy.formatted(bram.person(), coach.person(), session.value()));
        assertThat(changed(coach, "update app.care_note set changed_at = now()"))
                .isZero();
        assertThat(changed(leader, "update app.care_note set changed_at = now()"))
                .isOne();

        later(8);
        assertThat(changed(leader, "update app.care_note set changed_at = now()"))
                .isZero();
    }

    @Test
    void whatIsBeingWrittenIsItsWritersAlone() {
        as(leader, () -> groups.save(session, SAID, NoteWriting.EMPTY.stamp()));

        String count = "update app.care_note_draft set saved_at = now()";
        assertThat(changed(leader, count)).isOne();
        for (House.Person who : List.of(coach, house.manager(), loes)) {
            assertThat(changed(who, count)).isZero();
        }
    }

    private KeptForAll keep(String text) {
        return as(leader, () -> groups.keep(session, text, stamp()));
    }

    private String stamp() {
        return as(leader, () -> groups.open(session)).writing().stamp();
    }

    private List<NoteRow> read(House.Person guest) {
        return as(coach, () -> notes.page(guest.personId(), 0, 5));
    }

    private void mark(House.Person guest, @Nullable Attendance seen) {
        doAs(leader, () -> weeks.mark(session, guest.personId(), Optional.ofNullable(seen)));
    }

    /** Moves the session, as if so many days had passed. */
    private void later(int days) {
        superuser()
                .sql("with gone as (select make_interval(days => :days) as by),"
                        + " s as (update app.session set day = day - :days, starts_at = starts_at - gone.by,"
                        + " ends_at = ends_at - gone.by from gone where id = :session)"
                        + " update app.session_part set starts_at = starts_at - gone.by, ends_at = ends_at - gone.by,"
                        + " held_from = held_from - gone.by, held_to = held_to - gone.by from gone"
                        + " where session_id = :session")
                .param("days", days)
                .param("session", session.value())
                .update();
    }

    private int seen(House.Person who) {
        return as(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("select count(*) from app.care_note")
                                .query(Integer.class)
                                .single()));
    }

    private int changed(House.Person who, String statement) {
        return as(
                who,
                () -> new TransactionTemplate(transactions).execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(statement).update();
                }));
    }

    private void denied(House.Person who, String statement) {
        assertThat(catchThrowable(() -> changed(who, statement))).hasStackTraceContaining("row-level security");
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
