package app.ritme.schedule.feed;

import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Language;
import app.ritme.shared.Members;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own address for a calendar outside: made, renewed and withdrawn by its owner alone. */
@Service
@Members
@Transactional
public class MyCalendarService {

    private final CalendarLinkRepository links;
    private final Self self;
    private final Clock clock;

    MyCalendarService(CalendarLinkRepository links, Self self, Clock clock) {
        this.links = links;
        this.self = self;
        this.clock = clock;
    }

    /** Since when there is one. */
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return own().map(CalendarLink::madeAt);
    }

    /**
     * @param reader the language the calendar speaks
     * @return what opens it, told this once; an earlier one no longer does
     */
    public Secret make(Language reader) {
        Secret secret = Secret.make();
        Instant now = clock.instant();
        PersonId me = self.person();
        own().ifPresentOrElse(
                        link -> link.renew(secret, reader, now),
                        () -> links.save(new CalendarLink(me, secret, reader, now)));
        return secret;
    }

    /** Nothing opens it any more. */
    public void withdraw() {
        own().ifPresent(links::delete);
    }

    private Optional<CalendarLink> own() {
        return links.findByPersonId(self.person().value());
    }
}
