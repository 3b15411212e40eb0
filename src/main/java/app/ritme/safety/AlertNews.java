package app.ritme.safety;

import app.ritme.shared.Tenancy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells whoever has a page of the house open that something about its alerts changed, and nothing of what; on this server. */
@Component
public class AlertNews {

    private static final Logger log = LoggerFactory.getLogger(AlertNews.class);

    private final Map<UUID, Set<Runnable>> readers = new ConcurrentHashMap<>();

    /**
     * Tells this reader about the house one is in.
     *
     * @return what ends it
     */
    public Runnable tell(Runnable reader) {
        UUID house = Tenancy.current().tenant();
        readers.computeIfAbsent(house, none -> ConcurrentHashMap.newKeySet()).add(reader);
        return () -> readers.getOrDefault(house, Set.of()).remove(reader);
    }

    /** As part of the transaction that changes it; told when that is certain. */
    void changed() {
        UUID house = Tenancy.current().tenant();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(house);
            }
        });
    }

    /** On a thread of its own: a reader speaks for somebody else. */
    private void tell(UUID house) {
        Set<Runnable> here = readers.getOrDefault(house, Set.of());
        if (!here.isEmpty()) {
            Thread.ofVirtual().name("alert-news").start(() -> here.forEach(AlertNews::hear));
        }
    }

    /** A page that was just closed keeps nobody else from hearing it. */
    private static void hear(Runnable reader) {
        try {
            reader.run();
        } catch (RuntimeException gone) {
            log.debug("somebody did not hear of an alert", gone);
        }
    }
}
