package app.ritme.schedule.web;

import app.ritme.organisation.web.LinkDoor;
import app.ritme.schedule.hall.HallScreen;
import app.ritme.schedule.hall.HallService;
import app.ritme.shared.Secret;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

    private final LinkDoor door;
    private final HallService hall;
    private final Clock clock;

    HallScreens(LinkDoor door, HallService hall, Clock clock) {
        this.door = door;
        this.hall = hall;
        this.clock = clock;
    }

    @GetMapping("/o/{slug}/hall/{token}")
    ResponseEntity<String> hall(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        return door.open(request, slug, house -> {
            HallScreen screen = hall.screen(new Secret(token), house.zone());
            var page = new HallPage(house.name(), screen, clock.instant().atZone(house.zone()));
            return ResponseEntity.ok()
                    .contentType(PAGE)
                    .cacheControl(CacheControl.noStore())
                    .body(page.write());
        });
    }
}
