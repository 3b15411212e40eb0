package app.ritme.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those on this server who want to hear when something changes in a house, such as pages that are open.
 *
 * @param <R> what hears it
 */
public final class HouseReaders<R> {

    private static final Logger log = LoggerFactory.getLogger(HouseReaders.class);

    private final String news;
    private final Map<UUID, Set<R>> readers = new ConcurrentHashMap<>();

    /** @param news what the thread that tells them is called */
    public HouseReaders(String news) {
        this.news = news;
    }

    /**
     * This one hears about the bound house from now on.
     *
     * @return what ends it
     */
    public Runnable add(R reader) {
        UUID house = Tenancy.current().tenant();
        readers.compute(house, (same, others) -> {
            Set<R> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(reader);
            return all;
        });
        return () -> readers.computeIfPresent(house, (same, others) -> {
            others.remove(reader);
            return others.isEmpty() ? null : others;
        });
    }

    /** On a thread of its own: a reader speaks for somebody else. */
    public void tell(UUID house, Consumer<R> how) {
        Set<R> here = readers.getOrDefault(house, Set.of());
        if (!here.isEmpty()) {
            Thread.ofVirtual().name(news).start(() -> here.forEach(reader -> hear(reader, how)));
        }
    }

    /** A page that was just closed keeps nobody else from hearing it. */
    private void hear(R reader, Consumer<R> how) {
        try {
            how.accept(reader);
        } catch (RuntimeException gone) {
            log.debug("somebody did not hear {}", news, gone);
        }
    }
}
