package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.PeopleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What a guest writes is about a session of theirs, where they say so. */
@SuppressWarnings("NullAway.Init")
class AboutTest extends RitmeTest {

    @Autowired
    private MyWritingService writings;

    @Autowired
    private MyEntriesService entries;

    @Autowired
    private SharedEntryService shared;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private Clock clock;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private SessionId session;

    @BeforeEach
    void aGuestWhoWasAtASession() {
        house = houses.aHouse("About");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        people.aCare(house, guest, coach);
        session = journals.aSessionYesterday(coach, Set.of(guest));
    }

    @Test
    void whatWasBegunAboutASessionStaysAboutItUntilItIsAnEntryAndItsReaderSeesThat() {
        Writing begun = journals.aBeginning(guest, session);
        assertThat(begun.isAbout(session)).isTrue();
        Writing kept = journals.aDraft(guest, "Breathing is");
        assertThat(kept.isAbout(session)).isTrue();
        assertThat(open().stamp()).isEqualTo(kept.stamp());
        assertThat(open().about()).isEqualTo(begun.about());

        JournalEntryId entry = journals.anEntry(guest, "Breathing is enough.");

        assertThat(open()).isEqualTo(Writing.EMPTY);
        assertThat(as(guest, () -> writings.writing(entry)).isAbout(session)).isTrue();
        assertThat(as(guest, () -> entries.entries(0, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.about()).isEqualTo(begun.about()));
        journals.share(guest, entry, coach);
        assertThat(as(coach, () -> shared.open(entry)).about()).isEqualTo(begun.about());
    }

    @Test
    void anEntryChangesWhatItIsAboutAndReadersSeeThatOnceItIsFinished() {
        JournalEntryId entry = journals.anEntry(guest, "Slow.");
        journals.share(guest, entry, coach);
        Writing open = as(guest, () -> writings.writing(entry));

        Writing about =
                as(guest, () -> writings.about(Optional.of(entry), open.words(), Optional.of(session), open.stamp()));
        assertThat(about.isAbout(session)).isTrue();
        assertThat(as(coach, () -> shared.open(entry)).about()).isNull();
        assertThatThrownBy(() -> as(
                        guest, () -> writings.about(Optional.of(entry), open.words(), Optional.empty(), open.stamp())))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);

        as(guest, () -> writings.finish(Optional.of(entry), about.words(), about.stamp()));
        assertThat(as(coach, () -> shared.open(entry)).about()).isNotNull();
        Writing again = as(guest, () -> writings.writing(entry));
        assertThat(as(guest, () -> writings.about(Optional.of(entry), again.words(), Optional.empty(), again.stamp()))
                        .about())
                .isNull();
    }

    @Test
    void onlyOwnSessionsOfTheLastDaysCanBeChosen() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Houses.ZONE);
        House.Person other = houses.aGuest(house, "Bram");
        SessionId theirs = journals.aSession(coach, Set.of(other), today.minusDays(1), LocalTime.of(7, 0));
        SessionId longAgo = journals.aSession(coach, Set.of(guest), today.minusDays(4), LocalTime.of(7, 0));
        SessionId recent = journals.aSession(coach, Set.of(guest), today.minusDays(3), LocalTime.of(7, 0));
        SessionId later = journals.aSession(coach, Set.of(guest), today.plusDays(1), LocalTime.of(7, 0));

        assertThat(as(guest, writings::sessions))
                .extracting(AboutSession::session)
                .containsExactly(session.value(), recent.value());
        for (SessionId none : Set.of(theirs, longAgo, later)) {
            assertThatThrownBy(() -> journals.aBeginning(guest, none)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(
                            guest,
                            () -> writings.about(
                                    Optional.empty(), Words.NONE, Optional.of(none), Writing.EMPTY.stamp())))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(open()).isEqualTo(Writing.EMPTY);
    }

    @Test
    void whatWasBegunAboutSomethingElseIsFinishedFirst() {
        Writing begun = journals.aDraft(guest, "Something else.");

        assertThat(journals.aBeginning(guest, session)).satisfies(still -> {
            assertThat(still.stamp()).isEqualTo(begun.stamp());
            assertThat(still.words()).isEqualTo(begun.words());
            assertThat(still.about()).isNull();
        });

        Writing nothing = as(guest, () -> writings.keep(Optional.empty(), new Words("", " "), begun.stamp()));
        assertThat(nothing).isEqualTo(Writing.EMPTY);
        assertThat(journals.aBeginning(guest, session).isAbout(session)).isTrue();
    }

    @Test
    void whenTheSessionIsNoMoreTheEntryStaysAndSaysWhatItWasAbout() {
        AboutSession before =
                Objects.requireNonNull(journals.aBeginning(guest, session).about());
        JournalEntryId entry = journals.anEntry(guest, "Breathing is enough.");
        journals.aBeginning(guest, session);
        for (String of : List.of("session_part where session_id", "session where id")) {
            superuser()
                    .sql("delete from app." + of + " = ?")
                    .param(session.value())
                    .update();
        }

        assertThat(as(guest, () -> writings.writing(entry)).about())
                .isEqualTo(new AboutSession(null, before.kind(), before.title(), before.at()));
        assertThat(open().about()).isNotNull();
        assertThat(journals.aDraft(guest, "Still written.").about()).isNotNull();
    }

    @Test
    void whatItIsAboutStandsSealed() {
        journals.aBeginning(guest, session);
        journals.anEntry(guest, "Breathing is enough.");
        String rows = superuser()
                .sql("select string_agg(e::text, ' ') from app.journal_entry e where person_id = ?")
                .param(guest.personId().value())
                .query(String.class)
                .single();

        assertThat(rows)
                .doesNotContain("Ademwerk")
                .doesNotContain(HexFormat.of().formatHex("Ademwerk".getBytes(StandardCharsets.UTF_8)));
    }

    private Writing open() {
        return as(guest, () -> writings.writing());
    }
}
