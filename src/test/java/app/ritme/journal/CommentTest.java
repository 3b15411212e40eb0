package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A guest and who reads along talk about an entry, for as long as it is shared. */
@SuppressWarnings("NullAway.Init")
class CommentTest extends RitmeTest {

    private static final String ASKED = "Zwanenmeer: hoe was dat?";
    private static final String ANSWERED = "Alsof niemand wachtte.";

    @Autowired
    private MyCommentService mine;

    @Autowired
    private MySharingService sharings;

    @Autowired
    private MyEntriesService entries;

    @Autowired
    private SharedEntryService shared;

    @Autowired
    private CareService care;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private JournalFixtures journals;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person guest;
    private House.Person coach;
    private House.Person other;
    private JournalEntryId entry;

    @BeforeEach
    void anEntryThatIsSharedAndTalkedAbout() {
        house = houses.aHouse("Talk");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        other = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, coach);
        people.aCare(house, guest, other);
        entry = journals.anEntry(guest, "The lake was still.");
        journals.share(guest, entry, coach);
        journals.aComment(coach, entry, ASKED);
        as(guest, () -> mine.say(entry, ANSWERED));
    }

    @Test
    void bothReadWhatWasSaidInItsOrder() {
        assertThat(as(guest, () -> mine.comments(entry)))
                .extracting(CommentRow::text, CommentRow::author)
                .containsExactly(tuple(ASKED, "Annelies Test"), tuple(ANSWERED, ""));
        assertThat(as(coach, () -> shared.open(entry)).comments())
                .extracting(CommentRow::text, CommentRow::author)
                .containsExactly(tuple(ASKED, ""), tuple(ANSWERED, "Loes Test"));
    }

    @Test
    void readingItIsLoggedAsReadingTheEntryAndSayingSomethingIsNoReading() {
        assertThat(as(guest, () -> sharings.sharing(entry)).readings()).isEmpty();

        as(coach, () -> shared.open(entry));

        assertThat(as(guest, () -> sharings.sharing(entry)).readings()).hasSize(1);
    }

    @Test
    void takenBackTheReaderSeesNothingAndTheGuestKeepsIt() {
        JournalCommentId asked =
                as(coach, () -> shared.open(entry)).comments().getFirst().id();
        doAs(guest, () -> sharings.keepPrivate(entry));

        assertThat(seen(coach)).isZero();
        assertThatThrownBy(() -> as(coach, () -> shared.open(entry))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> journals.aComment(coach, entry, "Still?")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(coach, () -> shared.takeBack(asked))).isInstanceOf(NotFoundException.class);
        refuses("error.comment.nobody", () -> as(guest, () -> mine.say(entry, "Anybody?")));
        assertThat(as(guest, () -> mine.comments(entry))).hasSize(2);

        journals.share(guest, entry, other);
        assertThat(as(other, () -> shared.open(entry)).comments()).hasSize(2);
    }

    /** Plain SQL of the running application's role, with none of our services in between. */
    @Test
    void onceTheShareEndedTheCareEndedOrTheEntryIsRemovedTheReaderSeesNothing() {
        assertThat(seen(coach)).isEqualTo(2);
        superuser()
                .sql("update app.journal_share set ends_at = now() - interval '1 second' where entry_id = ?")
                .param(entry.value())
                .update();
        assertThat(seen(coach)).isZero();
        assertThat(seen(guest)).isEqualTo(2);

        journals.share(guest, entry, coach);
        assertThat(seen(coach)).isEqualTo(2);
        doAs(guest, () -> entries.remove(entry));
        assertThat(seen(coach)).isZero();
        doAs(guest, () -> entries.restore(entry));
        assertThat(seen(coach)).isEqualTo(2);
        doAs(coach, () -> care.endCare(journals.careOf(guest, coach)));
        assertThat(seen(coach)).isZero();
    }

    @Test
    void nobodyElseSeesAnythingOfIt() {
        for (House.Person who : List.of(other, house.manager(), houses.aGuest(house, "Bram"))) {
            assertThat(seen(who)).isZero();
        }
        assertThat(in(Context.job(house.tenant()), this::seenNow)).isZero();
        assertThat(in(Context.link(house.tenant()), this::seenNow)).isZero();
    }

    @Test
    void nobodySpeaksInAnothersNameOrWhereTheyDoNotRead() {
        String copy = "insert into app.journal_comment select tenant_id, gen_random_uuid(), entry_id, person_id, '%s',"
                + " content, now(), 0 from app.journal_comment limit 1";
        String stranger = "insert into app.journal_comment (tenant_id, id, entry_id, person_id, author_id, content,"
                + " written_at) values (app.current_tenant(), gen_random_uuid(), '%s', '%s', '%s', '\\x00', now())"
                        .formatted(entry.value(), guest.person(), other.person());

        assertThat(changed(coach, copy.formatted(coach.person()))).isOne();
        denied(coach, copy.formatted(guest.person()));
        denied(guest, copy.formatted(coach.person()));
        denied(other, stranger);
        assertThat(catchThrowable(() -> changed(coach, "update app.journal_comment set written_at = now()")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aReaderTakesBackTheirOwnAndTheGuestRemovesAny() {
        List<CommentRow> said = as(coach, () -> shared.open(entry)).comments();
        assertThatThrownBy(
                        () -> doAs(coach, () -> shared.takeBack(said.getLast().id())))
                .isInstanceOf(NotFoundException.class);
        assertThat(changed(coach, "delete from app.journal_comment")).isOne();
        assertThat(changed(guest, "delete from app.journal_comment")).isEqualTo(2);

        doAs(coach, () -> shared.takeBack(said.getFirst().id()));
        CommentRow again = journals.aComment(coach, entry, "Again");
        doAs(guest, () -> mine.remove(again.id()));

        assertThat(as(guest, () -> mine.comments(entry)))
                .extracting(CommentRow::text)
                .containsExactly(ANSWERED);
    }

    @Test
    void itGoesAwayWithTheEntry() {
        doAs(guest, () -> entries.remove(entry));
        doAs(guest, () -> entries.forget(entry));

        assertThat(seen(guest)).isZero();
    }

    @Test
    void someWordsAreNeededAndNotTooMany() {
        refuses("error.comment.empty", () -> journals.aComment(coach, entry, " "));
        refuses("error.comment.long", () -> journals.aComment(coach, entry, "x".repeat(Comments.LONGEST + 1)));
        journals.aComment(coach, entry, "x".repeat(Comments.LONGEST));
        for (int said = 3; said < Comments.MOST; said++) {
            journals.aComment(coach, entry, "More");
        }
        refuses("error.comment.enough", () -> journals.aComment(coach, entry, "One more"));
    }

    @Test
    void whatIsSaidStandsSealed() {
        String rows = superuser()
                .sql("select string_agg(c::text, ' ') from app.journal_comment c where entry_id = ?")
                .param(entry.value())
                .query(String.class)
                .single();
        assertThat(rows)
                .doesNotContain("Zwanenmeer")
                .doesNotContain(HexFormat.of().formatHex("Zwanenmeer".getBytes(StandardCharsets.UTF_8)));
    }

    private int seen(House.Person who) {
        return as(who, this::seenNow);
    }

    private int seenNow() {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from app.journal_comment")
                        .query(Integer.class)
                        .single());
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
