package app.ritme.outcome.brief;

import app.ritme.people.Self;
import app.ritme.shared.Guests;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was asked and measured of me, at a glance. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyGlanceService {

    private final GlanceReader glances;
    private final Self self;

    MyGlanceService(GlanceReader glances, Self self) {
        this.glances = glances;
        this.self = self;
    }

    /** As it is on this local day, but for the numbers I had better not see. */
    public Glance mine(LocalDate today) {
        return glances.of(self.person(), today).asTheGuestSeesIt();
    }
}
