package app.ritme.billing.emulator.world;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One piece of work at a time, wholly done or not at all. */
public final class Work {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Runnable keep;
    private final Runnable undo;

    public Work(Runnable keep, Runnable undo) {
        this.keep = keep;
        this.undo = undo;
    }

    public <T> T done(Supplier<T> work) {
        lock.lock();
        boolean keeping = false;
        try {
            T result = work.get();
            keeping = true;
            return result;
        } catch (StripeError refused) {
            keeping = refused.keepsWhatWasDone();
            throw refused;
        } finally {
            (keeping ? keep : undo).run();
            lock.unlock();
        }
    }

    public void done(Runnable work) {
        done(() -> {
            work.run();
            return true;
        });
    }

    /** Looks around while nobody changes anything. */
    public <T> T seen(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does it to see what comes out, and takes it back. */
    public <T> T tried(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            undo.run();
            lock.unlock();
        }
    }
}
