package app.ritme.schedule.web;

import app.ritme.organisation.OrganisationEntry;
import app.ritme.schedule.hall.HallScreen;
import app.ritme.schedule.hall.HallService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the screen in the hall to a television: one plain page, for whoever holds its address. */
@RestController
class HallScreens {

    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final LinkedHouses houses;
    private final HallService hall;
    private final Turnstile turnstile;
    private final Clock clock;

    HallScreens(LinkedHouses houses, HallService hall, Turnstile turnstile, Clock clock) {
        this.houses = houses;
        this.hall = hall;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    @GetMapping("/o/{slug}/hall/{token}")
    ResponseEntity<String> hall(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        if (!turnstile.lets(request.getRemoteAddr())) {
            return Turnstile.waitALittle();
        }
        return houses.open(slug)
                .flatMap(house -> page(house, new Secret(token)))
                .map(page -> ResponseEntity.ok()
                        .contentType(PAGE)
                        .cacheControl(CacheControl.noStore())
                        .body(page))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<String> page(OrganisationEntry house, Secret secret) {
        try {
            HallScreen screen = Tenancy.call(Context.link(house.id().value()), () -> hall.screen(secret, house.zone()));
            return Optional.of(
                    new HallPage(house.name(), screen, clock.instant().atZone(house.zone())).write());
        } catch (NotFoundException opensNothing) {
            return Optional.empty();
        }
    }
}
