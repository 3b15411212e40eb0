package app.ritme.organisation.web;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where whoever holds a link comes in, without signing in. Whatever opens nothing is answered alike. */
@Component
public class LinkDoor {

    /** So often a network address may ask in a minute. */
    public static final int MOST_A_MINUTE = Turnstile.MOST;

    private final OrganisationDirectory directory;
    private final Turnstile turnstile;

    LinkDoor(OrganisationDirectory directory, Turnstile turnstile) {
        this.directory = directory;
        this.turnstile = turnstile;
    }

    /**
     * @param slug the address the house has now or had before
     * @param behind what is there, as the holder of a link; {@link NotFoundException} where the secret opens nothing
     */
    public <T> ResponseEntity<T> open(
            HttpServletRequest request, String slug, Function<OrganisationEntry, ResponseEntity<T>> behind) {
        return open(
                request,
                slug,
                behind,
                () -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /**
     * As {@link #open(HttpServletRequest, String, Function)}, where somebody reads what is answered.
     *
     * @param nothing the answer where nothing is opened, whatever the reason
     */
    public <T> ResponseEntity<T> open(
            HttpServletRequest request,
            String slug,
            Function<OrganisationEntry, ResponseEntity<T>> behind,
            Supplier<ResponseEntity<T>> nothing) {
        if (!turnstile.lets(request.getRemoteAddr())) {
            return Turnstile.waitALittle();
        }
        try {
            OrganisationEntry house = directory.findOpen(slug).orElseThrow(NotFoundException::new);
            return Tenancy.call(Context.link(house.id().value()), () -> behind.apply(house));
        } catch (NotFoundException opensNothing) {
            return nothing.get();
        }
    }
}
