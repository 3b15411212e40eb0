package app.ritme.people;

import app.ritme.shared.Guests;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after me: a guest sees it, and ends it. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyCareService {

    private final Care care;
    private final Self self;

    MyCareService(Care care, Self self) {
        this.care = care;
        this.self = self;
    }

    /** Those who look after me now, the longest first. */
    public List<CareRow> carers() {
        return care.carersOf(self.person());
    }

    /** Ends it now; what they could see is closed with their next click. */
    @Transactional
    public void end(CareId id) {
        care.end(id, self.person());
    }
}
