package app.ritme.schedule;

import app.ritme.shared.Tenancy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whoever looks at the days of a house which of them changed, once that is certain; on this server, and nothing of
 * what changed.
 */
@Component
public class ScheduleNews {

    private static final Logger log = LoggerFactory.getLogger(ScheduleNews.class);

    private final Map<UUID, Set<Consumer<Set<LocalDate>>>> readers = new ConcurrentHashMap<>();

    /**
     * Tells this reader about the days of the house one is in.
     *
     * @return what ends it
     */
    public Runnable tell(Consumer<Set<LocalDate>> reader) {
        UUID house = Tenancy.current().tenant();
        readers.compute(house, (same, others) -> {
            Set<Consumer<Set<LocalDate>>> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(reader);
            return all;
        });
        return () -> readers.computeIfPresent(house, (same, others) -> {
            others.remove(reader);
            return others.isEmpty() ? null : others;
        });
    }

    /** As part of the transaction that changes them. */
    void changed(Set<LocalDate> days) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Edition edition) {
            edition.days.addAll(days);
            return;
        }
        var edition = new Edition(Tenancy.current().tenant());
        edition.days.addAll(days);
        TransactionSynchronizationManager.bindResource(this, edition);
        TransactionSynchronizationManager.registerSynchronization(edition);
    }

    /** A page that was just closed keeps nobody else from hearing it. */
    private static void hear(Consumer<Set<LocalDate>> reader, Set<LocalDate> days) {
        try {
            reader.accept(days);
        } catch (RuntimeException gone) {
            log.debug("somebody did not hear of a change", gone);
        }
    }

    /** What one transaction changed. */
    private final class Edition implements TransactionSynchronization {

        private final UUID house;
        private final Set<LocalDate> days = ConcurrentHashMap.newKeySet();

        Edition(UUID house) {
            this.house = house;
        }

        /** On a thread of its own: a reader speaks for somebody else. */
        @Override
        public void afterCommit() {
            Set<Consumer<Set<LocalDate>>> here = readers.getOrDefault(house, Set.of());
            if (!here.isEmpty()) {
                Thread.ofVirtual().name("schedule-news").start(() -> here.forEach(reader -> hear(reader, days)));
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ScheduleNews.this);
        }
    }
}
