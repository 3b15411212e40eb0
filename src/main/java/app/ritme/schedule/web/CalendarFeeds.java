package app.ritme.schedule.web;

import app.ritme.organisation.web.LinkDoor;
import app.ritme.schedule.feed.CalendarText;
import app.ritme.schedule.feed.Feed;
import app.ritme.schedule.feed.FeedService;
import app.ritme.shared.Secret;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    private final LinkDoor door;
    private final FeedService feeds;

    CalendarFeeds(LinkDoor door, FeedService feeds) {
        this.door = door;
        this.feeds = feeds;
    }

    @GetMapping("/o/{slug}/feed/{token}.ics")
    ResponseEntity<String> feed(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        return door.open(request, slug, house -> {
            Feed feed = feeds.feed(new Secret(token));
            return answer(new CalendarText(house.name(), house.zone(), feed).write());
        });
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
