package app.ritme.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BottomBarTest extends KaribuTest {

    private House.Person guest;

    @BeforeEach
    void signIn() {
        guest = houses.aGuest(houses.aHouse("Bar"), "Loes");
        signInAs(guest);
    }

    @Test
    void marksThePageThatIsOpen() {
        open(guest.house().path("journal"));

        assertThat(marked("page")).containsExactly(guest.house().path("journal"));
        assertThat(marked("true")).isEmpty();
    }

    @Test
    void marksTheEntryAboveAPageBelowIt() {
        open(guest.house().path("journal/earlier"));

        assertThat(marked("true")).containsExactly(guest.house().path("journal"));
        assertThat(marked("page")).isEmpty();
    }

    private static List<String> marked(String how) {
        return _find(RouterLink.class).stream()
                .filter(link -> link.hasClassName("tabbar-item"))
                .filter(link -> Objects.equals(how, link.getElement().getAttribute("aria-current")))
                .map(RouterLink::getHref)
                .toList();
    }
}
