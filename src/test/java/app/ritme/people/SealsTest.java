package app.ritme.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.shared.Sealed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init")
class SealsTest extends RitmeTest {

    private static final String TEXT = "Vannacht drie uur wakker gelegen.";
    private static final UUID ROW = UUID.randomUUID();

    @Autowired
    private Seals seals;

    @Autowired
    private PlatformTransactionManager transactions;

    private House house;
    private House.Person guest;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Sealed");
        guest = houses.aGuest(house, "Loes");
    }

    @Test
    void opensWhatItSealed() {
        Sealed sealed = sealed();

        assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain("wakker");
        assertThat(open(sealed, "diary", ROW)).isEqualTo(TEXT);
        assertThat(sealed).hasToString("Sealed").isNotEqualTo(sealed());
    }

    @Test
    void doesNotOpenInAnotherPlace() {
        Sealed sealed = sealed();
        assertThatThrownBy(() -> open(sealed, "note", ROW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> open(sealed, "diary", UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        House.Person other = houses.aGuest(house, "Bram");
        assertThatThrownBy(() -> inside(other, () -> seals.of(other.personId()).open("diary", ROW, sealed)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyPutInAnotherPersonsPlaceDoesNotOpen() {
        sealed();
        House.Person other = houses.aGuest(house, "Bram");
        inside(other, () -> seals.of(other.personId()));

        superuser()
                .sql("update app.person_key set wrapped = (select wrapped from app.person_key where person_id = :from)"
                        + " where person_id = :to")
                .param("from", guest.person())
                .param("to", other.person())
                .update();

        assertThatThrownBy(() -> inside(other, () -> seals.of(other.personId())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsKeyNothingOpensAgain() {
        Sealed sealed = sealed();

        superuser()
                .sql("delete from app.person_key where person_id = :person")
                .param("person", guest.person())
                .update();

        assertThat(inside(guest, () -> seals.of(Set.of(guest.personId())))).isEmpty();
        assertThatThrownBy(() -> open(sealed, "diary", ROW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ofManyWhoMakeTheFirstKeyAtOnceOneStays() throws Exception {
        Callable<Sealed> first = this::sealed;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(List.of(first, first, first, first, first, first, first, first))) {
                assertThat(open(done.get(), "diary", ROW)).isEqualTo(TEXT);
            }
        }
    }

    private Sealed sealed() {
        return inside(guest, () -> seals.of(guest.personId()).seal("diary", ROW, TEXT));
    }

    private String open(Sealed sealed, String table, UUID row) {
        return inside(guest, () -> seals.of(guest.personId()).open(table, row, sealed));
    }

    private <T> T inside(House.Person who, Supplier<T> work) {
        return as(who, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
