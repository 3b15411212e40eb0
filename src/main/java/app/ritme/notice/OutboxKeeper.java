package app.ritme.notice;

import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the latest mails of a demo without a mail server, in memory. */
@Component
@ShownInDemo
class OutboxKeeper implements Post {

    private static final int MOST = 200;

    private final Deque<Kept> kept = new ArrayDeque<>();
    private final Clock clock;

    OutboxKeeper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void send(Mail mail) {
        kept.addFirst(new Kept(Tenancy.current().tenant(), new ShownMail(clock.instant(), mail)));
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }

    /** Newest first: the mails of this organisation and those of accounts, which belong to none. */
    synchronized List<ShownMail> of(UUID tenant) {
        return kept.stream()
                .filter(mail -> mail.tenant.equals(tenant) || mail.tenant.equals(Tenancy.NONE))
                .map(Kept::shown)
                .toList();
    }

    private record Kept(UUID tenant, ShownMail shown) {}
}
