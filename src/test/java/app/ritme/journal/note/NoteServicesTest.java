package app.ritme.journal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.audit.Reading;
import app.ritme.journal.JournalFixtures;
import app.ritme.people.CareService;
import app.ritme.people.NotInMyCare;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** A coach notes, changes and removes; colleagues read along and leave a trace. */
@SuppressWarnings("NullAway.Init")
class NoteServicesTest extends RitmeTest {

    private static final NoteWords WORDS =
            new NoteWords("Walks away from what is difficult.", Set.of(NoteTag.FLEES, NoteTag.SABOTAGES));

    @Autowired
    private NoteWritingService writings;

    @Autowired
    private GuestNoteService notes;

    @Autowired
    private MyNotesService mine;

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private House.Person colleague;

    @BeforeEach
    void aGuestWithTwoCoaches() {
        house = houses.aHouse("Notes");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        colleague = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, coach);
        people.aCare(house, guest, colleague);
    }

    @Test
    void whatIsTypedIsItsWritersAloneUntilItIsKept() {
        NoteWriting saved = save(Optional.empty(), WORDS, NoteWriting.EMPTY.stamp());

        assertThat(opened(coach).writing().words()).isEqualTo(WORDS);
        assertThat(opened(colleague).writing()).isEqualTo(NoteWriting.EMPTY);
        assertThat(opened(colleague).notes()).isEmpty();

        keep(Optional.empty(), WORDS, saved.stamp());

        assertThat(opened(coach).writing()).isEqualTo(NoteWriting.EMPTY);
        assertThat(opened(coach).notes()).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo(WORDS);
            assertThat(note.isMine()).isTrue();
            assertThat(note.changedAt()).isNull();
        });
        assertThat(opened(colleague).notes()).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo(WORDS);
            assertThat(note.writer()).isEqualTo("Marieke Test");
            assertThat(note.isMine()).isFalse();
        });
    }

    @Test
    void readingOnesOwnLeavesNoTraceAndReadingAColleaguesDoes() {
        note("Mine");
        opened(coach);
        assertThat(as(guest, () -> mine.readings(5))).isEmpty();

        opened(colleague);
        as(colleague, () -> notes.page(guest.personId(), 0, 5));
        assertThat(as(guest, () -> mine.readings(5)))
                .extracting(Reading::readerName)
                .containsExactly("Tom Test", "Tom Test");
    }

    @Test
    void aNoteIsChangedThroughWhatIsSavedAndCanBeLeftAsItWas() {
        CareNoteId id = note("First");
        NoteWriting open = as(coach, () -> writings.writing(id));
        NoteWriting typed = save(Optional.of(id), text("First and more"), open.stamp());
        assertThat(as(coach, () -> writings.writing(id)).words()).isEqualTo(text("First and more"));
        assertThat(opened(colleague).notes().getFirst().words()).isEqualTo(text("First"));

        doAs(coach, () -> writings.giveUp(id));
        assertThat(as(coach, () -> writings.writing(id)).words()).isEqualTo(text("First"));

        assertThatThrownBy(() -> keep(Optional.of(id), text("Late"), typed.stamp()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        String stamp = as(coach, () -> writings.writing(id)).stamp();
        NoteRow changed = keep(Optional.of(id), text("Second"), stamp);
        assertThat(changed.words()).isEqualTo(text("Second"));
        assertThat(changed.changedAt()).isNotNull();
    }

    @Test
    void ofTwoTabsTheSecondLearnsOfTheFirst() {
        save(Optional.empty(), text("one"), NoteWriting.EMPTY.stamp());

        assertThatThrownBy(() -> save(Optional.empty(), text("other"), NoteWriting.EMPTY.stamp()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(opened(coach).writing().words()).isEqualTo(text("one"));
    }

    @Test
    void whatIsEmptyAgainIsForgottenAndCannotBeKept() {
        NoteWriting saved = save(Optional.empty(), text("A word"), NoteWriting.EMPTY.stamp());
        assertThat(save(Optional.empty(), text(" "), saved.stamp())).isEqualTo(NoteWriting.EMPTY);
        refuses("error.note.empty", text(" "));
        refuses("error.note.long", text("x".repeat(NoteWords.LONGEST + 1)));
        note("x".repeat(NoteWords.LONGEST));
    }

    @Test
    void onlyItsWriterChangesAndRemovesIt() {
        CareNoteId id = note("Mine");
        assertThatThrownBy(() -> as(colleague, () -> writings.writing(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(colleague, () -> notes.remove(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(house.manager(), () -> notes.remove(id))).isInstanceOf(NotFoundException.class);

        save(
                Optional.of(id),
                text("More"),
                as(coach, () -> writings.writing(id)).stamp());
        doAs(coach, () -> notes.remove(id));
        assertThat(opened(coach).notes()).isEmpty();
    }

    @Test
    void aNoteOfOneGuestIsNotChangedAsAnothers() {
        CareNoteId id = note("Of Loes");
        House.Person other = houses.aGuest(house, "Bram");
        people.aCare(house, other, coach);
        String stamp = as(coach, () -> writings.writing(id)).stamp();

        assertThatThrownBy(() -> as(coach, () -> writings.keep(other.personId(), Optional.of(id), WORDS, stamp)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoDoesNotLookAfterTheGuestReadsAndWritesNothing() {
        note("Mine");
        for (House.Person stranger : Set.of(house.manager(), houses.aStaffMember(house, "Anna"))) {
            assertThatThrownBy(() -> opened(stranger)).isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(stranger, () -> notes.page(guest.personId(), 0, 5)))
                    .isInstanceOf(NotInMyCare.class);
            assertThatThrownBy(() -> as(
                            stranger,
                            () -> writings.keep(guest.personId(), Optional.empty(), WORDS, NoteWriting.EMPTY.stamp())))
                    .isInstanceOf(NotInMyCare.class);
        }
        doAs(coach, () -> care.endCare(journals.careOf(guest, coach)));
        assertThatThrownBy(() -> opened(coach)).isInstanceOf(NotInMyCare.class);
    }

    @Test
    void showsTheLatestFirstByPages() {
        for (int number = 1; number <= 5; number++) {
            note("Note " + number);
        }
        assertThat(as(coach, () -> notes.page(guest.personId(), 1, 2)))
                .extracting(note -> note.words().text())
                .containsExactly("Note 3", "Note 2");
    }

    private void refuses(String key, NoteWords words) {
        assertThatThrownBy(() -> keep(Optional.empty(), words, NoteWriting.EMPTY.stamp()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private GuestNotes opened(House.Person who) {
        return as(who, () -> notes.open(guest.personId(), 20));
    }

    private CareNoteId note(String text) {
        return journals.aNote(coach, guest, text);
    }

    private NoteWriting save(Optional<CareNoteId> of, NoteWords words, String stamp) {
        return as(coach, () -> writings.save(guest.personId(), of, words, stamp));
    }

    private NoteRow keep(Optional<CareNoteId> of, NoteWords words, String stamp) {
        return as(coach, () -> writings.keep(guest.personId(), of, words, stamp));
    }

    private static NoteWords text(String text) {
        return new NoteWords(text, Set.of());
    }
}
