package app.ritme.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.CareService;
import app.ritme.people.PeopleFixtures;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tenancy.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A photo with what a guest writes goes where the words go, and to nobody else. */
@SuppressWarnings("NullAway.Init")
class PhotoTest extends RitmeTest {

    @Autowired
    private MyPhotoService mine;

    @Autowired
    private SharedPhotoService pictures;

    @Autowired
    private SharedEntryService shared;

    @Autowired
    private MySharingService sharings;

    @Autowired
    private MyWritingService writings;

    @Autowired
    private MyEntriesService entries;

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
    private JournalPhotoId photo;

    @BeforeEach
    void aSharedEntryWithAPhoto() {
        house = houses.aHouse("Photos");
        guest = houses.aGuest(house, "Loes");
        coach = houses.aStaffMember(house, "Annelies");
        other = houses.aStaffMember(house, "Tom");
        people.aCare(house, guest, coach);
        people.aCare(house, guest, other);
        photo = journals.aPhoto(guest, Optional.empty()).id();
        entry = journals.anEntry(guest, "The lake was still.");
        journals.share(guest, entry, coach);
    }

    @Test
    void itIsKeptBeforeAnythingIsWrittenAndGoesAlongWhenTheWritingIsFinished() throws IOException {
        PhotoRow begun = journals.aPhoto(guest, Optional.empty());
        assertThat(as(guest, () -> writings.writing().photos())).containsExactly(begun);
        assertThat(begun.finished()).isFalse();
        assertThat(as(guest, () -> writings.writing(entry).photos())).containsExactly(new PhotoRow(photo, true));

        JournalEntryId next = journals.anEntry(guest, "And the next day.");

        assertThat(as(guest, () -> writings.writing().photos())).isEmpty();
        assertThat(as(guest, () -> writings.writing(next).photos())).containsExactly(new PhotoRow(begun.id(), true));
        byte[] picture = as(guest, () -> mine.picture(begun.id()));
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(8);
    }

    @Test
    void aReaderSeesItWithTheEntryWhichIsLoggedOnce() {
        assertThat(as(coach, () -> shared.open(entry)).photos()).containsExactly(photo);
        assertThat(as(coach, () -> pictures.picture(photo))).isEqualTo(as(guest, () -> mine.picture(photo)));

        assertThat(as(guest, () -> sharings.sharing(entry)).readings()).hasSize(1);
    }

    @Test
    void oneThatIsPutOnAnEntryLaterIsSeenWhenThatIsFinishedAgain() {
        PhotoRow later = journals.aPhoto(guest, Optional.of(entry));
        assertThat(seen(coach)).isOne();
        assertThat(as(coach, () -> shared.open(entry)).photos()).containsExactly(photo);
        assertThatThrownBy(() -> as(coach, () -> pictures.picture(later.id()))).isInstanceOf(NotFoundException.class);

        as(guest, () -> {
            Writing open = writings.writing(entry);
            return writings.finish(Optional.of(entry), open.words(), open.stamp());
        });

        assertThat(as(coach, () -> shared.open(entry)).photos()).containsExactly(photo, later.id());
    }

    /** By the service and by plain SQL of the running application's role. */
    @Test
    void takenBackEndedRemovedOrWithoutCareNobodyElseSeesIt() {
        assertThat(seen(coach)).isOne();
        doAs(guest, () -> sharings.keepPrivate(entry));
        hidden(coach);

        journals.share(guest, entry, coach);
        assertThat(seen(coach)).isOne();
        superuser()
                .sql("update app.journal_share set ends_at = now() - interval '1 second' where entry_id = ?")
                .param(entry.value())
                .update();
        hidden(coach);

        journals.share(guest, entry, coach);
        doAs(guest, () -> entries.remove(entry));
        hidden(coach);
        doAs(guest, () -> entries.restore(entry));
        assertThat(seen(coach)).isOne();
        doAs(coach, () -> care.endCare(journals.careOf(guest, coach)));
        hidden(coach);
        assertThat(seen(guest)).isOne();
    }

    @Test
    void whoItIsNotSharedWithAnotherGuestAJobAndALinkSeeNothing() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        hidden(other);
        hidden(house.manager());
        assertThat(seen(neighbour)).isZero();
        assertThatThrownBy(() -> as(neighbour, () -> mine.picture(photo))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> doAs(neighbour, () -> mine.remove(photo))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> journals.aPhoto(neighbour, Optional.of(entry))).isInstanceOf(NotFoundException.class);
        assertThat(in(Context.job(house.tenant()), this::seenNow)).isZero();
        assertThat(in(Context.link(house.tenant()), this::seenNow)).isZero();
    }

    @Test
    void aReaderChangesAddsAndRemovesNothing() {
        assertThat(changed(coach, "update app.journal_photo set place = 3")).isZero();
        assertThat(changed(coach, "delete from app.journal_photo")).isZero();
        assertThat(changed(guest, "update app.journal_photo set place = 3")).isOne();
        String copy =
                "insert into app.journal_photo (tenant_id, id, person_id, entry_id, place, finished, content, added_at)"
                        + " values (app.current_tenant(), gen_random_uuid(), '%s', '%s', 2, true, '\\x00', now())";
        assertThat(changed(guest, copy.formatted(guest.person(), entry.value())))
                .isOne();
        for (House.Person writer : List.of(guest, coach)) {
            assertThat(catchThrowable(() -> changed(coach, copy.formatted(writer.person(), entry.value()))))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void nobodyPutsAPhotoOnWhatSomebodyElseWrote() {
        House.Person neighbour = houses.aGuest(house, "Bram");
        journals.aPhoto(neighbour, Optional.empty());
        JournalEntryId theirs = journals.anEntry(neighbour, "Mine.");
        String move = "update app.journal_photo set entry_id = '%s', place = 2";

        assertThat(changed(neighbour, move.formatted(theirs.value()))).isOne();
        assertThat(catchThrowable(() -> changed(neighbour, move.formatted(entry.value()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void threeFitWithOneEntryAndOneThatIsTakenOffMakesRoom() {
        JournalPhotoId second = journals.aPhoto(guest, Optional.of(entry)).id();
        journals.aPhoto(guest, Optional.of(entry));
        refuses("error.photo.enough", () -> journals.aPhoto(guest, Optional.of(entry)));
        assertThat(catchThrowable(() -> changed(guest, "update app.journal_photo set place = 4")))
                .hasStackTraceContaining("journal_photo_place_check");

        doAs(guest, () -> mine.remove(second));
        PhotoRow again = journals.aPhoto(guest, Optional.of(entry));

        assertThat(as(guest, () -> writings.writing(entry).photos()))
                .extracting(PhotoRow::id)
                .containsSequence(photo, again.id());
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsKept() {
        refuses("error.photo.unreadable", () -> as(guest, () -> mine.add(Optional.empty(), new byte[] {1, 2, 3})));

        assertThat(as(guest, () -> writings.writing().photos())).isEmpty();
    }

    @Test
    void itGoesAwayWithTheEntry() {
        doAs(guest, () -> entries.remove(entry));
        doAs(guest, () -> entries.forget(entry));

        assertThat(seen(guest)).isZero();
    }

    @Test
    void itStandsSealed() throws IOException {
        byte[] stored = superuser()
                .sql("select content from app.journal_photo where id = ?")
                .param(photo.value())
                .query(byte[].class)
                .single();

        assertThat(ImageIO.read(new ByteArrayInputStream(stored))).isNull();
        assertThat(ImageIO.read(new ByteArrayInputStream(Houses.aPicture()))).isNotNull();
    }

    private void hidden(House.Person who) {
        assertThat(seen(who)).isZero();
        assertThatThrownBy(() -> as(who, () -> pictures.picture(photo))).isInstanceOf(NotFoundException.class);
    }

    private int seen(House.Person who) {
        return as(who, this::seenNow);
    }

    private int seenNow() {
        return new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select count(*) from app.journal_photo")
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

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
