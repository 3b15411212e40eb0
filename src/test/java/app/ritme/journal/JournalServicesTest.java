package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.audit.Reading;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** A guest writes, shares, takes back and removes; a coach reads what is shared and leaves a trace. */
@SuppressWarnings("NullAway.Init")
class JournalServicesTest extends RitmeTest {

    private static final Words WORDS = new Words("running-past.1", "My arms were done long before I was.");

    @Autowired
    private MyWritingService writings;

    @Autowired
    private MyEntriesService entries;

    @Autowired
    private MySharingService sharings;

    @Autowired
    private SharedEntryService shared;

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    private House house;
    private House.Person guest;
    private House.Person coach;

    @BeforeEach
    void aGuestWithACoach() {
        house = houses.aHouse("Journal");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
    }

    @Test
    void whatIsTypedIsKeptUntilItIsFinished() {
        Writing kept = as(guest, () -> writings.keep(Optional.empty(), WORDS, newStamp()));
        Writing again = as(guest, writings::writing);
        assertThat(again.stamp()).isEqualTo(kept.stamp());
        assertThat(again.words()).isEqualTo(WORDS);
        assertThat(as(guest, entries::count)).isZero();

        JournalEntryId entry = as(guest, () -> writings.finish(Optional.empty(), WORDS, kept.stamp()));

        Writing paper = as(guest, writings::writing);
        assertThat(paper).isEqualTo(Writing.EMPTY);
        Writing finished = as(guest, () -> writings.writing(entry));
        assertThat(finished.words()).isEqualTo(WORDS);
        assertThat(finished.unfinished()).isFalse();
    }

    @Test
    void anEmptyPaperIsForgottenAndCannotBeFinished() {
        Writing kept = journals.aDraft(guest, "A first word");

        Writing emptied = as(guest, () -> writings.keep(Optional.empty(), new Words("", " "), kept.stamp()));
        assertThat(emptied).isEqualTo(Writing.EMPTY);
        assertThatThrownBy(() -> as(guest, () -> writings.finish(Optional.empty(), Words.NONE, newStamp())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.journal.empty"));
    }

    @Test
    void anEntryIsChangedThroughADraftThatReadersDoNotSee() {
        JournalEntryId entry = journals.anEntry(guest, "First");
        journals.share(guest, entry, coach);
        Writing open = as(guest, () -> writings.writing(entry));

        Writing kept =
                as(guest, () -> writings.keep(Optional.of(entry), new Words("", "First and more"), open.stamp()));
        assertThat(kept.unfinished()).isTrue();
        assertThat(as(coach, () -> shared.open(entry)).text()).isEqualTo("First");

        doAs(guest, () -> writings.finish(Optional.of(entry), kept.words(), kept.stamp()));
        assertThat(as(coach, () -> shared.open(entry)).text()).isEqualTo("First and more");
    }

    @Test
    void ofTwoTabsTheSecondLearnsOfTheFirst() {
        String stamp = newStamp();
        doAs(guest, () -> writings.keep(Optional.empty(), new Words("", "one"), stamp));

        assertThatThrownBy(() -> doAs(guest, () -> writings.keep(Optional.empty(), new Words("", "other"), stamp)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> doAs(guest, () -> writings.finish(Optional.empty(), new Words("", "other"), stamp)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(guest, writings::writing).words().text()).isEqualTo("one");
    }

    @Test
    void anEntryOpenInTwoTabsIsNotOverwrittenEither() {
        JournalEntryId entry = journals.anEntry(guest, "First");
        String stamp = as(guest, () -> writings.writing(entry)).stamp();
        doAs(guest, () -> writings.finish(Optional.of(entry), new Words("", "one"), stamp));

        assertThatThrownBy(() -> doAs(guest, () -> writings.keep(Optional.of(entry), new Words("", "other"), stamp)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void listsTheLatestFirstByPages() {
        for (int number = 1; number <= 5; number++) {
            journals.anEntry(guest, "Entry " + number);
        }
        assertThat(as(guest, entries::count)).isEqualTo(5);
        assertThat(as(guest, () -> entries.entries(0, 2)))
                .extracting(EntryRow::excerpt)
                .containsExactly("Entry 5", "Entry 4");
        assertThat(as(guest, () -> entries.entries(2, 2)))
                .extracting(EntryRow::excerpt)
                .containsExactly("Entry 1");
    }

    @Test
    void findsTheOwnWordsWhereTheyAre() {
        String long1 = "Before. ".repeat(60) + "Then I chopped WOOD and stopped in time. " + "After. ".repeat(60);
        JournalEntryId found = journals.anEntry(guest, long1);
        journals.anEntry(guest, "Only water");
        House.Person other = houses.aGuest(house, "Bram");
        journals.anEntry(other, "wood of somebody else");

        assertThat(as(guest, () -> entries.search(" wood "))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(found);
            assertThat(row.excerpt()).contains("chopped WOOD").startsWith("… ").endsWith(" …");
            assertThat(row.excerpt().length()).isLessThan(200);
        });
        assertThat(as(guest, () -> entries.search("stone"))).isEmpty();
    }

    @Test
    void aRemovedEntryCanBeTakenBackUntilItIsForgotten() {
        JournalEntryId entry = journals.anEntry(guest, "Gone?");
        journals.share(guest, entry, coach);

        doAs(guest, () -> entries.remove(entry));
        assertThat(as(guest, entries::count)).isZero();
        assertThatThrownBy(() -> as(coach, () -> shared.open(entry))).isInstanceOf(NotFoundException.class);
        doAs(guest, () -> entries.restore(entry));
        doAs(guest, () -> entries.forget(entry));
        assertThat(as(coach, () -> shared.open(entry)).text()).isEqualTo("Gone?");

        doAs(guest, () -> entries.remove(entry));
        doAs(guest, () -> entries.forget(entry));
        assertThatThrownBy(() -> doAs(guest, () -> entries.restore(entry))).isInstanceOf(NotFoundException.class);
        assertThat(rows("journal_entry", entry)).isZero();
    }

    @Test
    void nothingIsSharedUntilTheGuestSaysSo() {
        JournalEntryId entry = journals.anEntry(guest, "Mine");
        assertThat(as(guest, () -> sharings.sharing(entry)).isShared()).isFalse();
        assertThat(as(coach, () -> shared.entries(guest.personId(), 0, 10))).isEmpty();
        assertThatThrownBy(() -> as(coach, () -> shared.open(entry))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theGuestSeesWhoOpenedWhatIsSharedAndWhen() {
        JournalEntryId entry = journals.anEntry(guest, WORDS.text());
        journals.share(guest, entry, coach);

        assertThat(as(coach, () -> shared.entries(guest.personId(), 0, 10)))
                .extracting(SharedRow::id)
                .containsExactly(entry);
        assertThat(as(guest, () -> sharings.sharing(entry)).readings())
                .as("a list is not an opening")
                .isEmpty();

        assertThat(as(coach, () -> shared.open(entry)).text()).isEqualTo(WORDS.text());
        assertThat(as(guest, () -> sharings.sharing(entry)).readings())
                .extracting(Reading::readerName)
                .containsExactly("Annelies Test");
    }

    @Test
    void takenBackItIsClosedAtOnceAndWhatWasReadStaysKnown() {
        JournalEntryId entry = journals.anEntry(guest, "Read once");
        journals.share(guest, entry, coach);
        as(coach, () -> shared.open(entry));

        doAs(guest, () -> sharings.keepPrivate(entry));

        assertThatThrownBy(() -> as(coach, () -> shared.open(entry))).isInstanceOf(NotFoundException.class);
        assertThat(as(guest, () -> sharings.sharing(entry)).readings()).hasSize(1);
        journals.share(guest, entry, coach);
        assertThat(as(coach, () -> shared.open(entry)).text()).isEqualTo("Read once");
    }

    @Test
    void sharesWithExactlyThoseWhoAreNamed() {
        House.Person second = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, second);
        JournalEntryId entry = journals.anEntry(guest, "For one");
        journals.share(guest, entry, coach);
        journals.share(guest, entry, second);

        assertThat(as(second, () -> shared.open(entry)).text()).isEqualTo("For one");
        assertThatThrownBy(() -> as(coach, () -> shared.open(entry))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void sharesWithNobodyWhoDoesNotLookAfterTheGuest() {
        House.Person other = houses.aGuest(house, "Bram");
        people.aCare(house, other, coach);
        JournalEntryId entry = journals.anEntry(guest, "Mine");
        var carer = journals.careOf(other, coach);
        LocalDate today = as(guest, sharings::sharing).lastDay();

        assertThatThrownBy(() -> doAs(guest, () -> sharings.share(entry, Set.of(carer), today)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void sharesNoLongerThanTheStayAndNotIntoThePast() {
        JournalEntryId entry = journals.anEntry(guest, "Mine");
        var carer = Set.of(journals.careOf(guest, coach));
        LocalDate last = as(guest, sharings::sharing).lastDay();

        for (LocalDate day : new LocalDate[] {last.plusDays(1), LocalDate.of(2020, 1, 1)}) {
            assertThatThrownBy(() -> doAs(guest, () -> sharings.share(entry, carer, day)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.journal.share-day"));
        }
        doAs(guest, () -> sharings.share(entry, carer, last));
        assertThat(as(guest, () -> sharings.sharing(entry)).readers())
                .singleElement()
                .satisfies(reader -> assertThat(reader.until()).isEqualTo(last));
    }

    @Test
    void whenTheCareEndsSoDoesTheShare() {
        JournalEntryId entry = journals.anEntry(guest, "Mine");
        journals.share(guest, entry, coach);
        assertThat(as(guest, () -> entries.entries(0, 1))).first().matches(EntryRow::shared);

        doAs(house.manager(), () -> care.endCare(journals.careOf(guest, coach)));

        assertThatThrownBy(() -> as(coach, () -> shared.open(entry))).isInstanceOf(NotFoundException.class);
        assertThat(as(guest, () -> entries.entries(0, 1))).first().matches(row -> !row.shared());
    }

    @Test
    void oneGuestsEntryIsNothingToAnother() {
        JournalEntryId entry = journals.anEntry(guest, "Mine");
        House.Person other = houses.aGuest(house, "Bram");

        assertThatThrownBy(() -> as(other, () -> writings.writing(entry))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(other, () -> entries.remove(entry))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(other, () -> sharings.keepPrivate(entry))).isInstanceOf(NotFoundException.class);
        assertThat(as(guest, () -> writings.writing(entry)).words().text()).isEqualTo("Mine");
    }

    private int rows(String table, JournalEntryId id) {
        return superuser()
                .sql("select count(*) from app." + table + " where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private String newStamp() {
        return Writing.EMPTY.stamp();
    }
}
