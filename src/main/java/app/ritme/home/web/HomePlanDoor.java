package app.ritme.home.web;

import app.ritme.home.HomeLinkService;
import app.ritme.home.HomePaper;
import app.ritme.home.OpenedPlan;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.organisation.web.LinkDoor;
import app.ritme.shared.Language;
import app.ritme.shared.Secret;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a plan for home to whoever holds its link. To look at the address opens nothing, since programs that guard a
 * mailbox do so by themselves; the button on the page does, and the guest sees it.
 */
@RestController
class HomePlanDoor {

    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String ADDRESS = "/o/{slug}/plan/{token}";

    private final LinkDoor door;
    private final HomeLinkService links;

    HomePlanDoor(LinkDoor door, HomeLinkService links) {
        this.door = door;
        this.links = links;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> door(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        return open(request, slug, house -> page(new PlanPage(house.name(), links.door(new Secret(token))).closed()));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> plan(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        return open(request, slug, house -> {
            OpenedPlan opened = links.open(new Secret(token));
            return page(new PlanPage(house.name(), opened.language()).open(opened.plan(), token));
        });
    }

    @PostMapping(ADDRESS + "/pdf")
    ResponseEntity<byte[]> paper(HttpServletRequest request, @PathVariable String slug, @PathVariable String token) {
        return open(request, slug, house -> pdf(house, links.open(new Secret(token))));
    }

    /** Whoever opens nothing is told so in words, in the language of their browser. */
    private ResponseEntity<byte[]> open(
            HttpServletRequest request, String slug, Function<OrganisationEntry, ResponseEntity<byte[]>> behind) {
        return door.open(
                request,
                slug,
                behind,
                () -> page(
                        ResponseEntity.status(HttpStatus.NOT_FOUND), PlanPage.gone(Language.of(request.getLocale()))));
    }

    private static ResponseEntity<byte[]> pdf(OrganisationEntry house, OpenedPlan opened) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.pdf\"")
                .body(new HomePaper(opened.language(), house.name()).pdf(opened.plan()));
    }

    private static ResponseEntity<byte[]> page(String written) {
        return page(ResponseEntity.ok(), written);
    }

    private static ResponseEntity<byte[]> page(BodyBuilder answer, String written) {
        return answer.contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(written.getBytes(StandardCharsets.UTF_8));
    }
}
