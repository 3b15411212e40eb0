package app.ritme.journal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.journal.JournalFixtures;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.Tenancy.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Plain SQL of the running application's role, with none of our services in between: who sees which note, and when. */
@SuppressWarnings("NullAway.Init")
class NoteWallsTest extends RitmeTest {

    private static final String WRITTEN = "Zwanenmeer-geheim: loopt weg als het stil wordt";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

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
    void aNoteAndTwoThatAreBeingWritten() {
        house = houses.aHouse("Note walls");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Marieke");
        colleague = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, coach);
        people.aCare(house, guest, colleague);
        CareNoteId note = journals.aNote(coach, guest, WRITTEN, NoteTag.FLEES);
        journals.aNoteDraft(coach, guest, Optional.of(note), WRITTEN + ", en nog iets");
        journals.aNoteDraft(coach, guest, Optional.empty(), WRITTEN);
    }

    @Test
    void itsWriterSeesAllAColleagueAndTheGuestTheNoteAlone() {
        assertThat(seen(coach)).containsExactly(1, 2);
        assertThat(seen(colleague)).containsExactly(1, 0);
        assertThat(seen(guest)).containsExactly(1, 0);
    }

    @Test
    void whoDoesNotLookAfterTheGuestAJobAndALinkSeeNothing() {
        House.Person other = houses.aStaffMember(house, "Anna");
        House.Person neighbour = houses.aGuest(house, "Bram");
        for (House.Person who : List.of(house.manager(), other, neighbour)) {
            assertThat(seen(who)).containsExactly(0, 0);
        }
        assertThat(in(Context.job(house.tenant()), this::seenNow)).containsExactly(0, 0);
        assertThat(in(Context.link(house.tenant()), this::seenNow)).containsExactly(0, 0);
    }

    @Test
    void onceTheCareIsOverItIsClosedForItsWriterToo() {
        doAs(coach, () -> care.endCare(journals.careOf(guest, coach)));

        assertThat(seen(coach)).containsExactly(0, 0);
        assertThat(seen(colleague)).containsExactly(1, 0);
        assertThat(seen(guest)).containsExactly(1, 0);
    }

    @Test
    void aCareThatIsToBeginLaterOpensNothingYet() {
        superuser()
                .sql("update app.care_relation set begins_at = now() + interval '1 day' where carer_id = ?")
                .param(colleague.person())
                .update();

        assertThat(seen(colleague)).containsExactly(0, 0);
        assertThat(seen(coach)).containsExactly(1, 2);
    }

    @Test
    void onlyItsWriterChangesAndRemovesIt() {
        for (House.Person reader : List.of(colleague, guest)) {
            assertThat(changed(reader, "update app.care_note set changed_at = now()"))
                    .isZero();
            assertThat(changed(reader, "delete from app.care_note")).isZero();
        }
        assertThat(changed(coach, "update app.care_note set changed_at = now()"))
                .isOne();
        assertThat(changed(coach, "delete from app.care_note")).isOne();
    }

    @Test
    void nobodyWritesInAnothersNameOrAboutAGuestOfOthers() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        String copy = "insert into app.care_note select tenant_id, gen_random_uuid(), '%s', '%s', content, tags,"
                + " written_at, changed_at, 0 from app.care_note";

        assertThat(changed(coach, copy.formatted(guest.person(), coach.person())))
                .isOne();
        assertThat(catchThrowable(() -> changed(coach, copy.formatted(guest.person(), colleague.person()))))
                .hasStackTraceContaining("row-level security");
        assertThat(catchThrowable(() -> changed(coach, copy.formatted(neighbour.person(), coach.person()))))
                .hasStackTraceContaining("row-level security");
        assertThat(catchThrowable(() -> changed(guest, copy.formatted(guest.person(), coach.person()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whatIsNotedStandsInNoTableInPlainText() {
        for (String table : List.of("care_note", "care_note_draft")) {
            String rows = superuser()
                    .sql("select coalesce(string_agg(t::text, ' '), '') from app." + table + " t")
                    .query(String.class)
                    .single();
            assertThat(rows).as(table).isNotEmpty();
            for (String word : List.of("Zwanenmeer", "FLEES")) {
                assertThat(rows)
                        .as(table)
                        .doesNotContain(word)
                        .doesNotContain(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private List<Integer> seen(House.Person who) {
        return as(who, this::seenNow);
    }

    /** How many notes, and how many that are being written. */
    private List<Integer> seenNow() {
        return new TransactionTemplate(transactionManager)
                .execute(status -> Stream.of("care_note", "care_note_draft")
                        .map(table -> jdbc.sql("select count(*) from app." + table)
                                .query(Integer.class)
                                .single())
                        .toList());
    }

    private int changed(House.Person who, String statement) {
        return as(
                who,
                () -> new TransactionTemplate(transactionManager).execute(status -> {
                    status.setRollbackOnly();
                    return jdbc.sql(statement).update();
                }));
    }
}
