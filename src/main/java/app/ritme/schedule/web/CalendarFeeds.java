package app.ritme.schedule.web;

import app.ritme.organisation.OrganisationEntry;
import app.ritme.schedule.feed.CalendarText;
import app.ritme.schedule.feed.Feed;
import app.ritme.schedule.feed.FeedService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves calendars to telephones: the address names the house, the secret in it whose calendar it is. Nobody is signed
 * in. Whatever opens nothing is answered alike.
 */
@RestController
class CalendarFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final LinkedHouses houses;
    private final FeedService feeds;
    private final Turnstile turnstile;

    CalendarFeeds(LinkedHouses houses, FeedService feeds, Turnstile turnstile) {
        this.houses = houses;
        this.feeds = feeds;
        this.turnstile = turnstile;
    }

    @GetMapping("/o/{slug}/feed/{token}.ics")
    ResponseEntity<String> feed(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        if (!turnstile.lets(request.getRemoteAddr())) {
            return Turnstile.waitALittle();
        }
        return houses.open(slug)
                .flatMap(house -> text(house, new Secret(token)))
                .map(CalendarFeeds::answer)
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private Optional<String> text(OrganisationEntry house, Secret secret) {
        try {
            Feed feed = Tenancy.call(Context.link(house.id().value()), () -> feeds.feed(secret));
            return Optional.of(new CalendarText(house.name(), house.zone(), feed).write());
        } catch (NotFoundException opensNothing) {
            return Optional.empty();
        }
    }

    /** With a mark of what is in it, so that a telephone that has it already is sent nothing. */
    private static ResponseEntity<String> answer(String text) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)))
                .body(text);
    }
}
