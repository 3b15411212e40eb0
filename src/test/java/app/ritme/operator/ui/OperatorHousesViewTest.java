package app.ritme.operator.ui;

import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.shared.Role;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OperatorHousesViewTest extends KaribuTest {

    @Test
    void findsAHouseByItsNameAndByItsAddress() {
        House house = houses.aHouse("Zwanenmeer 100%");
        signInAs(houses.anOperator().value());
        open("operator");
        assertThat(found()).isGreaterThan(0);

        enter(TextField.class, "search-houses", "MEER 100%");
        assertThat(found()).isOne();

        enter(TextField.class, "search-houses", house.slug());
        assertThat(found()).isOne();

        enter(TextField.class, "search-houses", "%");
        assertThat(found()).as("a sign is a sign").isOne();

        enter(TextField.class, "search-houses", "nobody is called so");
        assertThat(shows("houses")).isFalse();
    }

    @Test
    void isNotThereForAManagerNorForSomebodyOfThatNameWhoNeverConfirmed() {
        House house = houses.aHouse("Curious");
        signInAs(house.manager());
        open("operator");
        assertThat(_find(OperatorHousesView.class)).isEmpty();

        newBrowser();
        superuser()
                .sql("update platform.account set confirmed_at = null where id = :id")
                .param("id", houses.anOperator().value())
                .update();
        signInAs(operator());
        open("operator");
        assertThat(_find(OperatorHousesView.class)).isEmpty();
        houses.anOperator();
    }

    @Test
    void theWayThereStandsInTheMenuOfAnOperatorOnly() {
        House house = houses.aHouse("Mine");
        var account = houses.anOperator();
        open(houses.join(house, account, "Otto", Role.MANAGER), "today");
        assertThat(shows("me-operator")).isTrue();

        newBrowser();
        open(house.manager(), "today");
        assertThat(shows("me")).isTrue();
        assertThat(shows("me-operator")).isFalse();
    }

    private static int found() {
        return _size(part(Grid.class, "houses"));
    }

    private UUID operator() {
        return superuser()
                .sql("select id from platform.account where email = :email")
                .param("email", Houses.OPERATOR.value())
                .query(UUID.class)
                .single();
    }
}
