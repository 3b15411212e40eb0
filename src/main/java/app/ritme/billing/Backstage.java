package app.ritme.billing;

import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Does work for a house as the house itself, on a thread of its own: without the browser tab, the account and the
 * transaction of whoever asked for it, and waits for what comes of it.
 */
public final class Backstage {

    private Backstage() {}

    public static <T> T call(UUID tenant, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        Thread.ofVirtual().name("billing").start(() -> {
            try {
                result.complete(Tenancy.call(Context.job(tenant), work::get));
            } catch (RuntimeException | Error problem) {
                result.completeExceptionally(problem);
            }
        });
        try {
            return result.join();
        } catch (CompletionException problem) {
            if (problem.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw problem;
        }
    }
}
