package app.ritme.home;

import app.ritme.shared.Language;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A plan for home, for whoever holds a link to it. */
@Service
@LinkHolders
@Transactional(readOnly = true)
public class HomeLinkService {

    private final HomeLinkRepository links;
    private final HomeOpeningRepository openings;
    private final Clock clock;

    HomeLinkService(HomeLinkRepository links, HomeOpeningRepository openings, Clock clock) {
        this.links = links;
        this.openings = openings;
        this.clock = clock;
    }

    /**
     * In which language the door of this link speaks; nothing is opened yet.
     *
     * @throws NotFoundException when this secret opens nothing of the bound organisation, or not any more
     */
    public Language door(Secret secret) {
        return find(secret).language();
    }

    /**
     * Opens it, which the guest sees.
     *
     * @throws NotFoundException when this secret opens nothing of the bound organisation, or not any more
     */
    @Transactional
    public OpenedPlan open(Secret secret) {
        HomeLink link = find(secret);
        var opened = new OpenedPlan(link.language(), link.plan(secret));
        openings.save(new HomeOpening(link.id(), clock.instant()));
        return opened;
    }

    private HomeLink find(Secret secret) {
        return links.opens(secret.hash(), clock.instant()).orElseThrow(NotFoundException::new);
    }
}
