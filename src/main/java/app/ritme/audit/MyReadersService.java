package app.ritme.audit;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read what of mine. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyReadersService {

    private final AccessEntryRepository entries;
    private final Self self;

    MyReadersService(AccessEntryRepository entries, Self self) {
        this.entries = entries;
        this.self = self;
    }

    /** Who opened these things of mine and when, the latest first. */
    public List<Reading> readings(String what, Set<UUID> things) {
        return things.isEmpty() ? List.of() : entries.readings(self.person().value(), what, things, Limit.unlimited());
    }

    /** The last few who opened this thing of mine and when, the latest first; for what is opened again and again. */
    public List<Reading> latest(String what, UUID thing, int most) {
        return entries.readings(self.person().value(), what, Set.of(thing), Limit.of(most));
    }
}
