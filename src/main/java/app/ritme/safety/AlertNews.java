package app.ritme.safety;

import app.ritme.shared.HouseReaders;
import app.ritme.shared.Tenancy;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells whoever has a page of the house open that something about its alerts changed, and nothing of what; on this server. */
@Component
public class AlertNews {

    private final HouseReaders<Runnable> readers = new HouseReaders<>("alert-news");

    /**
     * Tells this reader about the house one is in.
     *
     * @return what ends it
     */
    public Runnable tell(Runnable reader) {
        return readers.add(reader);
    }

    /** As part of the transaction that changes it; told when that is certain. */
    void changed() {
        UUID house = Tenancy.current().tenant();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                readers.tell(house, Runnable::run);
            }
        });
    }
}
