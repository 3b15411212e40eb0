package app.ritme.schedule.hall;

import app.ritme.shared.Managers;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address of the screen in the hall: made, renewed and withdrawn by managers. */
@Service
@Managers
@Transactional
public class HallLinkService {

    private final HallLinkRepository links;
    private final Clock clock;

    HallLinkService(HallLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Since when there is one. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return links.ofThisOrganisation().map(HallLink::madeAt);
    }

    /** @return what opens it, told this once; an earlier one no longer does */
    public Secret make() {
        Secret secret = Secret.make();
        Instant now = clock.instant();
        links.ofThisOrganisation()
                .ifPresentOrElse(link -> link.renew(secret, now), () -> links.save(new HallLink(secret, now)));
        return secret;
    }

    /** The screen shows nothing any more. */
    public void withdraw() {
        links.ofThisOrganisation().ifPresent(links::delete);
    }
}
