package app.ritme.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.Proof;
import app.ritme.shared.Language;
import app.ritme.training.PlacesCases;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** UC-54: the pages without a network make of a workout what the house makes of it, whatever was done in it in which order. */
@DisplayName("UC-54 Do a workout otherwise, on the device as in the house")
class SamePlacesIT extends BrowserTest {

    private static final String OTHERWISE_IN_THE_PAGE = """
            async (cases) => {
              const { placesOf } = await import('/offline/places.js');
              const fold = ({ workout, ids, moment }) => {
                const places = placesOf(workout);
                return {
                  shown: places.shown().map(({ id, sets }) => ({ id, sets })),
                  isShortened: places.isShortened,
                  canShorten: places.canShorten(Date.parse(moment)),
                  open: ids.map(places.open),
                  before: ids.map((id) => places.before(id)?.id ?? ''),
                };
              };
              return JSON.stringify(JSON.parse(cases).map((one) => ({ ...one, seen: fold(one) }))
                .filter(({ expected, seen }) => JSON.stringify(expected) !== JSON.stringify(seen)).slice(0, 3));
            }""";

    @Test
    void thePageFoldsEveryWorkoutAsTheHouseDoes() {
        long seed = new Random().nextLong();
        System.out.println("UC-54 seed " + seed);
        Tab tab = visitor(Device.PHONE, Language.EN).open("/login");

        Object otherwise =
                tab.page().evaluate(OTHERWISE_IN_THE_PAGE, PlacesCases.random(seed, Proof.count(2_000, 20_000)));

        assertThat(otherwise).as("seed %d", seed).isEqualTo("[]");
    }
}
