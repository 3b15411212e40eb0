package app.ritme.journal;

import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What I wrote before. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyEntriesService {

    private static final int EXCERPT = 140;

    /** Where the browser closed before it could say that an entry may go, the next removal makes it go. */
    private static final Duration TO_TAKE_BACK = Duration.ofHours(1);

    private final JournalEntryRepository entries;
    private final OwnEntries own;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    MyEntriesService(JournalEntryRepository entries, OwnEntries own, Seals seals, Self self, Clock clock) {
        this.entries = entries;
        this.own = own;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /**
     * One page of my entries, the latest first.
     *
     * @param page counted from 0, of so many rows
     */
    public List<EntryRow> entries(int page, int size) {
        return rows(entries.ownOnes(me().value(), PageRequest.of(page, size)), words -> excerpt(words.text(), 0));
    }

    /** How many {@link #entries} there are in all. */
    public int count() {
        return entries.countOwn(me().value());
    }

    /** My entries with these words in them, the latest first. Only here, in memory, can they be read. */
    public List<EntryRow> search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return rows(entries.ownOnes(me().value(), Pageable.unpaged()), words -> {
            int found = words.text().toLowerCase(Locale.ROOT).indexOf(wanted);
            return found < 0 ? "" : excerpt(words.text(), found);
        });
    }

    /** Takes it out of sight, also of those it is shared with; it can be taken back until {@link #forget}. */
    @Transactional
    public void remove(JournalEntryId id) {
        Instant now = clock.instant();
        own.get(id).remove(now);
        entries.forgetRemoved(me().value(), now.minus(TO_TAKE_BACK));
    }

    /** Takes {@link #remove} back; one that was not removed stays as it is. */
    @Transactional
    public void restore(JournalEntryId id) {
        mine(id).restore();
    }

    /** What I removed is gone now, with its shares; what I took back stays. */
    @Transactional
    public void forget(JournalEntryId id) {
        JournalEntry entry = mine(id);
        if (entry.isRemoved()) {
            entries.delete(entry);
        }
    }

    /** Also when it is removed. */
    private JournalEntry mine(JournalEntryId id) {
        return entries.findByIdAndPersonId(id.value(), me().value()).orElseThrow(NotFoundException::new);
    }

    /** Those of which something is to be shown. */
    private List<EntryRow> rows(Collection<JournalEntry> found, Function<Words, String> excerpt) {
        if (found.isEmpty()) {
            return List.of();
        }
        Seal seal = seals.find(me()).orElseThrow();
        Set<UUID> shared =
                entries.shared(found.stream().map(entry -> entry.id().value()).toList(), clock.instant());
        return found.stream()
                .map(entry -> {
                    Words words = entry.words(seal);
                    UUID id = entry.id().value();
                    return new EntryRow(
                            id,
                            entry.writtenAt(),
                            words.prompt(),
                            entry.about(seal),
                            excerpt.apply(words),
                            shared.contains(id));
                })
                .filter(row -> !row.excerpt().isEmpty())
                .toList();
    }

    private PersonId me() {
        return self.person();
    }

    /** Whole words around a place in a text, on one line. */
    private static String excerpt(String text, int place) {
        int from = place < EXCERPT / 2 ? 0 : text.lastIndexOf(' ', place - EXCERPT / 4) + 1;
        int until = text.length() - from <= EXCERPT ? text.length() : text.lastIndexOf(' ', from + EXCERPT);
        if (until <= place) {
            until = Math.min(text.length(), from + EXCERPT);
        }
        return (from > 0 ? "… " : "")
                + text.substring(from, until).replaceAll("\\s+", " ").strip()
                + (until < text.length() ? " …" : "");
    }
}
