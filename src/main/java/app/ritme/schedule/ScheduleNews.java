package app.ritme.schedule;

import app.ritme.shared.HouseReaders;
import app.ritme.shared.Tenancy;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whoever looks at the days of a house which of them changed, once that is certain; on this server, and nothing of
 * what changed.
 */
@Component
public class ScheduleNews {

    private final HouseReaders<Consumer<Set<LocalDate>>> readers = new HouseReaders<>("schedule-news");

    /**
     * Tells this reader about the days of the house one is in.
     *
     * @return what ends it
     */
    public Runnable tell(Consumer<Set<LocalDate>> reader) {
        return readers.add(reader);
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

    /** What one transaction changed. */
    private final class Edition implements TransactionSynchronization {

        private final UUID house;
        private final Set<LocalDate> days = ConcurrentHashMap.newKeySet();

        Edition(UUID house) {
            this.house = house;
        }

        @Override
        public void afterCommit() {
            readers.tell(house, reader -> reader.accept(days));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ScheduleNews.this);
        }
    }
}
