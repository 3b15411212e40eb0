package app.ritme.journal;

import app.ritme.audit.MyReadersService;
import app.ritme.journal.OwnDays.OwnDay;
import app.ritme.people.Care;
import app.ritme.people.CareId;
import app.ritme.people.CareRow;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read what I wrote: nobody, until I say who and until when. */
@Service
@Guests
@Transactional(readOnly = true)
public class MySharingService {

    /** What an entry is called in the log of who opened what. */
    static final String ENTRY = "journal-entry";

    private final JournalShareRepository shares;
    private final OwnEntries own;
    private final OwnDays days;
    private final Care care;
    private final MyReadersService readers;
    private final Self self;
    private final Clock clock;

    MySharingService(
            JournalShareRepository shares,
            OwnEntries own,
            OwnDays days,
            Care care,
            MyReadersService readers,
            Self self,
            Clock clock) {
        this.shares = shares;
        this.own = own;
        this.days = days;
        this.care = care;
        this.readers = readers;
        this.self = self;
        this.clock = clock;
    }

    /** With whom something new could be shared. */
    public Sharing sharing() {
        OwnDay today = days.now();
        return new Sharing(
                carers(today).stream().map(row -> Reader.of(row, null)).toList(),
                today.date(),
                today.lastToShare(),
                List.of());
    }

    /** With whom an entry is shared, could be shared, and who opened it. */
    public Sharing sharing(JournalEntryId id) {
        own.get(id);
        OwnDay today = days.now();
        Map<PersonId, JournalShare> lasting = byReader(id);
        lasting.values().removeIf(share -> !share.lastsAt(clock.instant()));
        return new Sharing(
                carers(today).stream()
                        .map(row -> Reader.of(
                                row,
                                Optional.ofNullable(lasting.get(row.carerId()))
                                        .map(share -> today.lastBefore(share.endsAt()))
                                        .orElse(null)))
                        .toList(),
                today.date(),
                today.lastToShare(),
                readers.readings(ENTRY, Set.of(id.value())));
    }

    /**
     * Lets exactly these read an entry, until and with that day of mine. Others read it no more.
     *
     * @throws NotFoundException when it is not mine, or one of them does not look after me
     * @throws Refusal when the day is past, or after the last day of my stay
     */
    @Transactional
    public void share(JournalEntryId id, Set<CareId> with, LocalDate until) {
        JournalEntry entry = own.get(id);
        Set<PersonId> chosen = readersOf(with);
        OwnDay today = days.now();
        if (until.isBefore(today.date()) || until.isAfter(today.lastToShare())) {
            throw new Refusal("error.journal.share-day");
        }
        Instant now = clock.instant();
        Instant endsAt = today.endOf(until);
        Map<PersonId, JournalShare> before = byReader(id);
        before.values().stream()
                .filter(share -> !chosen.contains(share.reader()))
                .forEach(share -> share.takeBack(now));
        for (PersonId reader : chosen) {
            JournalShare share = before.get(reader);
            if (share == null) {
                shares.save(new JournalShare(entry, reader, now, endsAt));
            } else {
                share.share(now, endsAt);
            }
        }
    }

    /** Nobody but me reads it any more, from now on. */
    @Transactional
    public void keepPrivate(JournalEntryId id) {
        own.get(id);
        byReader(id).values().forEach(share -> share.takeBack(clock.instant()));
    }

    /** Nobody any more once the stay is over. */
    private List<CareRow> carers(OwnDay today) {
        return today.lastToShare().isBefore(today.date()) ? List.of() : care.carersOf(self.person());
    }

    private Set<PersonId> readersOf(Set<CareId> with) {
        Map<CareId, PersonId> carers =
                care.carersOf(self.person()).stream().collect(Collectors.toMap(CareRow::id, CareRow::carerId));
        if (!carers.keySet().containsAll(with)) {
            throw new NotFoundException();
        }
        return with.stream().map(carers::get).collect(Collectors.toSet());
    }

    private Map<PersonId, JournalShare> byReader(JournalEntryId id) {
        return shares.findByEntryId(id.value()).stream()
                .collect(Collectors.toMap(JournalShare::reader, Function.identity()));
    }
}
