package app.ritme.shared;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who is speaking to the database right now: for which organisation, as which account, for what purpose.
 *
 * <p>Bound for the length of a call, else taken from the browser tab, else nobody, and nobody sees nothing. Whatever
 * carries work to another thread takes the context along with {@link #carry}.
 */
public final class Tenancy {

    /** Stands for "no organisation" and "no account"; owns no row. */
    public static final UUID NONE = new UUID(0, 0);

    /** Why the database is asked: a signed-in person, a background job, the bearer of a link, or the renewal of keys. */
    public enum Purpose {
        APP,
        JOB,
        LINK,
        KEYS
    }

    /**
     * @param tenant the organisation's id
     * @param actor the signed-in account's id, {@link #NONE} for a job or a link
     */
    public record Context(UUID tenant, UUID actor, Purpose purpose) {

        public static final Context NOBODY = new Context(NONE, NONE, Purpose.APP);

        public static Context job(UUID tenant) {
            return new Context(tenant, NONE, Purpose.JOB);
        }

        public static Context link(UUID tenant) {
            return new Context(tenant, NONE, Purpose.LINK);
        }

        /** For sealing texts anew under another key, and for nothing else. */
        public static Context keys(UUID tenant) {
            return new Context(tenant, NONE, Purpose.KEYS);
        }

        public static Context account(UUID tenant, UUID actor) {
            return new Context(tenant, actor, Purpose.APP);
        }
    }

    private static final ScopedValue<Context> BOUND = ScopedValue.newInstance();
    private static volatile Supplier<@Nullable Context> tab = () -> null;

    private Tenancy() {}

    /** Tells where the context of the current browser tab is kept; called once by the wiring of the product. */
    public static void readTabsWith(Supplier<@Nullable Context> reader) {
        tab = reader;
    }

    /** Whether this thread holds a house's browser tab, which waits for whatever is done on it. */
    public static boolean isInTab() {
        return tab.get() != null;
    }

    /** @throws IllegalStateException when a bound context and the tab's context differ */
    public static Context current() {
        Context ofTab = tab.get();
        if (!BOUND.isBound()) {
            return ofTab == null ? Context.NOBODY : ofTab;
        }
        Context bound = BOUND.get();
        if (ofTab != null && !ofTab.equals(bound)) {
            throw new IllegalStateException("two organisations at once: the tab's and the caller's");
        }
        return bound;
    }

    /** Runs work in a context. A transaction belongs to one context, so switching inside one is refused. */
    public static <T extends @Nullable Object, X extends Throwable> T call(
            Context context, ScopedValue.CallableOp<T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive() && !context.equals(current())) {
            throw new IllegalStateException("the organisation cannot change inside a transaction");
        }
        return ScopedValue.where(BOUND, context).call(work);
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Context context, Runnable work) {
        Tenancy.<@Nullable Void, RuntimeException>call(context, () -> {
            work.run();
            return null;
        });
    }

    /** The same work, carrying the context of this moment to whichever thread runs it. */
    public static Runnable carry(Runnable work) {
        Context captured = current();
        return captured.equals(Context.NOBODY)
                ? work
                : () -> ScopedValue.where(BOUND, captured).run(work);
    }
}
