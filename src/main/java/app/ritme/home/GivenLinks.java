package app.ritme.home;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The links that open a guest's plan for home now. */
@Component
class GivenLinks {

    private final HomeLinkRepository links;
    private final Clock clock;

    GivenLinks(HomeLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The newest first. */
    List<HomeLinkRow> of(PersonId guest, Seal seal) {
        return links.open(guest.value(), clock.instant()).stream()
                .map(row -> new HomeLinkRow(
                        row.link().id(),
                        row.link().to(seal),
                        row.link().madeAt(),
                        row.link().endsAt(),
                        (int) row.openings(),
                        row.lastOpened()))
                .toList();
    }
}
