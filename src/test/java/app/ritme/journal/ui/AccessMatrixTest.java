package app.ritme.journal.ui;

import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.journal.JournalEntryId;
import app.ritme.journal.JournalFixtures;
import app.ritme.shared.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who sees what somebody wrote: each kind of person, in each relation of care, with each way of sharing, while it lasts and
 * after. Asked twice, by plain SQL of the running application's role and on the screen.
 */
@SuppressWarnings("NullAway.Init")
class AccessMatrixTest extends KaribuTest {

    enum Who {
        WRITER,
        NEIGHBOUR,
        STAFF,
        MANAGER
    }

    private enum Caring {
        NEVER,
        TO_COME,
        NOW,
        NO_MORE
    }

    private enum Shared {
        WITH_NOBODY,
        WITH_ANOTHER,
        WITH_THEM
    }

    private enum When {
        WHILE_IT_LASTS,
        AFTERWARDS
    }

    private record Cell(Caring caring, Shared shared, When when) {

        private static Stream<Cell> all() {
            return Arrays.stream(Caring.values())
                    .flatMap(caring -> Arrays.stream(Shared.values())
                            .flatMap(shared ->
                                    Arrays.stream(When.values()).map(when -> new Cell(caring, shared, when))));
        }
    }

    private static final Cell ONLY = new Cell(Caring.NOW, Shared.WITH_THEM, When.WHILE_IT_LASTS);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private JournalFixtures journals;

    private House house;
    private House.Person writer;
    private House.Person another;
    private JournalEntryId entry;

    @BeforeEach
    void anEntry() {
        house = houses.aHouse("Matrix");
        writer = houses.aGuest(house, "Loes");
        another = houses.aStaffMember(house, "Annelies");
        entry = journals.anEntry(writer, "My arms were ready long before.");
    }

    @ParameterizedTest
    @EnumSource
    void isSeenByItsWriterAndByWhomeverItIsSharedWithWhileTheyCareAndItLasts(Who who) {
        House.Person person = person(who);
        var bySql = new ArrayList<Cell>();
        var onScreen = new ArrayList<Cell>();
        Cell.all().forEach(cell -> {
            arrange(cell, person);
            if (isInDatabaseOf(person)) {
                bySql.add(cell);
            }
            if (isOnScreenOf(who, person)) {
                onScreen.add(cell);
            }
        });

        List<Cell> expected = switch (who) {
            case WRITER -> Cell.all().toList();
            case NEIGHBOUR -> List.of();
            case STAFF, MANAGER -> List.of(ONLY);
        };
        assertThat(bySql).as("by SQL").isEqualTo(expected);
        assertThat(onScreen).as("on the screen").isEqualTo(expected);
    }

    private House.Person person(Who who) {
        return switch (who) {
            case WRITER -> writer;
            case NEIGHBOUR -> houses.aGuest(house, "Bram");
            case STAFF -> houses.aStaffMember(house, "Tom");
            case MANAGER -> house.manager();
        };
    }

    private void arrange(Cell cell, House.Person person) {
        for (String table : List.of("journal_share", "care_relation")) {
            superuser()
                    .sql("delete from app." + table + " where tenant_id = ?")
                    .param(house.tenant())
                    .update();
        }
        care(cell.caring(), person);
        if (cell.shared() != Shared.WITH_NOBODY) {
            share(cell.shared() == Shared.WITH_THEM && !person.equals(writer) ? person : another, cell.when());
        }
    }

    private void care(Caring caring, House.Person person) {
        if (caring == Caring.NEVER || person.equals(writer)) {
            return;
        }
        String period = switch (caring) {
            case TO_COME -> "now() + interval '1 day', null";
            case NO_MORE -> "now() - interval '2 days', now() - interval '1 second'";
            default -> "now() - interval '2 days', null";
        };
        superuser()
                .sql("insert into app.care_relation (tenant_id, id, guest_id, carer_id, begins_at, ends_at)"
                        + " values (?, ?, ?, ?, " + period + ")")
                .params(house.tenant(), Ids.next(), writer.person(), person.person())
                .update();
    }

    private void share(House.Person reader, When when) {
        String ends = when == When.AFTERWARDS ? "- interval '1 second'" : "+ interval '1 day'";
        superuser()
                .sql("insert into app.journal_share (tenant_id, id, entry_id, person_id, reader_id, shared_at, ends_at)"
                        + " values (?, ?, ?, ?, ?, now() - interval '1 day', now() " + ends + ")")
                .params(house.tenant(), Ids.next(), entry.value(), writer.person(), reader.person())
                .update();
    }

    private boolean isInDatabaseOf(House.Person person) {
        return as(
                person,
                () -> Objects.requireNonNull(new TransactionTemplate(transactionManager)
                                .execute(status -> jdbc.sql("select count(*) from app.journal_entry where id = ?")
                                        .param(entry.value())
                                        .query(Integer.class)
                                        .single()))
                        == 1);
    }

    private boolean isOnScreenOf(Who who, House.Person person) {
        newBrowser();
        if (who == Who.STAFF || who == Who.MANAGER) {
            open(person, "guests/" + writer.person() + "/journal");
            return shows("open-entry");
        }
        open(person, "journal/" + entry.value());
        return !_find(JournalView.class).isEmpty();
    }
}
