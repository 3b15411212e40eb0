package app.ritme.billing.inbox;

import app.ritme.billing.BillingSettings;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Wakes the worker when something came, and looks every few seconds in case nobody rang. */
@Component
public class Doorbell {

    private static final Logger log = LoggerFactory.getLogger(Doorbell.class);

    private final InboxWorker worker;
    private final Reconciler reconciler;
    private final boolean on;
    private final ReentrantLock working = new ReentrantLock();
    private volatile boolean rung;

    Doorbell(InboxWorker worker, Reconciler reconciler, BillingSettings settings) {
        this.worker = worker;
        this.reconciler = reconciler;
        this.on = settings.mode().isOn();
    }

    /** Returns at once. */
    public void ring() {
        rung = true;
        Thread.ofVirtual().name("billing-inbox").start(this::answer);
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    void look() {
        rung = true;
        answer();
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT15M")
    void lookWhatIsDue() {
        if (on) {
            reconciler.due();
        }
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "UTC")
    void lookAtEverything() {
        if (on) {
            reconciler.everything();
        }
    }

    /** One at a time here; other copies of Ritme skip what this one has. Whoever rings meanwhile is heard after. */
    private void answer() {
        while (on && rung && working.tryLock()) {
            try {
                rung = false;
                worker.work();
            } catch (RuntimeException trouble) {
                log.warn("The inbox could not be worked through", trouble);
            } finally {
                working.unlock();
            }
        }
    }
}
