package app.ritme.billing.emulator;

import app.ritme.billing.emulator.delivery.Deliveries;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Store;
import app.ritme.billing.emulator.world.Time;
import app.ritme.billing.emulator.world.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** A file with everything that is to outlive the process. */
final class Memory {

    private final Path file;
    private final Store store;
    private final Time time;
    private final Deliveries deliveries;
    private final Work work;
    private final Supplier<String> url;
    private volatile boolean changed;

    Memory(Path file, Store store, Time time, Deliveries deliveries, Work work, Supplier<String> url) {
        this.file = file;
        this.store = store;
        this.time = time;
        this.deliveries = deliveries;
        this.work = work;
        this.url = url;
    }

    boolean isEmpty() {
        return Files.notExists(file);
    }

    /** Remembers. It may listen elsewhere today: what it said of its own address is put right. */
    void recall() {
        try {
            String text = Files.readString(file);
            String then = Json.text(Json.read(text), "url", "");
            ObjectNode all = Json.read(text.replace(then + "/", url.get() + "/"));
            time.goAhead(Duration.parse(Json.text(all, "ahead", "")));
            store.recall(all.path("objects"));
            deliveries.recall(all.path("deliveries"));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(
                    "The emulator of Stripe cannot read what it remembers in %s. Without that file it begins anew."
                            .formatted(file),
                    e);
        }
    }

    /** There is something new to remember. */
    void changed() {
        changed = true;
    }

    /** Writes it down where there is something new; the file is always a whole one. */
    synchronized void write() {
        if (!changed) {
            return;
        }
        changed = false;
        String text = work.seen(this::all).toString();
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The emulator of Stripe cannot write to " + file, e);
        }
    }

    private ObjectNode all() {
        ObjectNode all = Json.object();
        all.put("url", url.get());
        all.put("ahead", time.ahead().toString());
        all.set("objects", store.remembered());
        all.set("deliveries", deliveries.remembered());
        return all;
    }
}
