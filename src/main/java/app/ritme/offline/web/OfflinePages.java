package app.ritme.offline.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pocket page of a guest and the floor of a coach, each with its worker, the same for everybody: what is somebody's
 * own is fetched by the page, kept on the device and never here. All stand below the address of a house, so that a worker
 * serves one page of one house alone.
 */
@RestController
class OfflinePages {

    private static final String FOLDER = "META-INF/resources/offline/";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    /** Links in the page are relative to its folder. */
    @GetMapping("/o/{slug}/{page:pocket|floor}")
    ResponseEntity<Void> folder(@PathVariable String slug, @PathVariable String page) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/o/" + slug + "/" + page + "/"))
                .build();
    }

    @GetMapping("/o/{slug}/{page:pocket|floor}/")
    ResponseEntity<Resource> page(@PathVariable String page) {
        return file(page + ".html", HTML);
    }

    /** Asked for by whoever is signed out: signing in comes first, and then the page again. */
    @GetMapping("/o/{slug}/to-{page:pocket|floor}")
    ResponseEntity<Void> afterSigningIn(@PathVariable String slug, @PathVariable String page) {
        return folder(slug, page);
    }

    @GetMapping("/o/{slug}/{page:pocket|floor}/worker.js")
    ResponseEntity<Resource> worker() {
        return file("worker.js", SCRIPT);
    }

    private static ResponseEntity<Resource> file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(FOLDER + name));
    }
}
