package app.ritme.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shell.HouseLogo;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

        assertThatThrownBy(() -> Tenancy.call(Context.job(other.tenant()), Tenancy::current))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Tenancy.call(Context.job(house.tenant()), Tenancy::current))
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

    @Test
    void aPictureAskedForLaterIsThatOfItsHouse() {
        House house = houses.aHouse("Laurel");
        open(house.manager(), "today");
        var seen = new ArrayList<UUID>();
        var logo = new HouseLogo(true, () -> {
            seen.addAll(visible());
            return Optional.of(Houses.aPicture());
        });
        UI.getCurrent().add(logo);

        // The tab goes on to a page outside the house before its picture is asked for.
        UI.getCurrent().navigate("login");
        UI.getCurrent().add(logo);
        assertThat(Tenancy.current()).isEqualTo(Context.NOBODY);
        byte[] picture =
                DownloadKt.download((Image) logo.getChildren().findFirst().orElseThrow());

        assertThat(picture).isEqualTo(Houses.aPicture());
        assertThat(seen).containsExactly(house.tenant());
    }

    private List<UUID> visible() {
        return new TransactionTemplate(manager)
                .execute(status -> jdbc.sql("select distinct tenant_id from app.person")
                        .query(UUID.class)
                        .list());
    }
}
