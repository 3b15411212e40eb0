package app.ritme.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.CurrentHouse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A browser tab is in one house; what it does later, on whatever thread, is done there. */
class TabTest extends KaribuTest {

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aTabSpeaksForTheHouseOfItsAddress() {
        House house = houses.aHouse("Elder");
        open(house.manager(), "today");

        assertThat(Tenancy.current()).isEqualTo(Context.account(house.tenant(), house.managerAccount()));
        assertThat(CurrentHouse.get().slug()).isEqualTo(house.slug());
        assertThat(visible()).containsExactly(house.tenant());
    }

    @Test
    void laterWorkForATabIsDoneInItsHouse() throws Exception {
        House house = houses.aHouse("Fir");
        open(house.manager(), "today");
        UI tab = UI.getCurrent();
        var seen = new CompletableFuture<List<UUID>>();

        Thread thread = Thread.ofVirtual().start(() -> tab.access(() -> seen.complete(visible())));
        thread.join();
        MockVaadin.clientRoundtrip(false);

        assertThat(seen.get(10, TimeUnit.SECONDS)).containsExactly(house.tenant());
    }

    @Test
    void aTabAndItsCallerMayNotDiffer() {
        House house = houses.aHouse("Gorse");
        House other = houses.aHouse("Hazel");
        open(house.manager(), "today");

        assertThatThrownBy(() -> Tenancy.run(Context.job(other.tenant()), this::visible))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Tenancy.run(Context.job(house.tenant()), this::visible))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTabOfAStrangerSpeaksForNobody() {
        House house = houses.aHouse("Ivy");
        House elsewhere = houses.aHouse("Juniper");
        open(elsewhere.manager(), "today");
        newBrowser();
        signInAs(elsewhere.managerAccount());

        open(house.path("today"));

        assertThat(CurrentHouse.find()).isEmpty();
        assertThat(Tenancy.current()).isEqualTo(Context.NOBODY);
    }

    private List<UUID> visible() {
        return new TransactionTemplate(manager)
                .execute(status -> jdbc.sql("select distinct tenant_id from app.person")
                        .query(UUID.class)
                        .list());
    }
}
