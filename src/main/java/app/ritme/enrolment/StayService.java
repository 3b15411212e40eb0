package app.ritme.enrolment;

import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is here when, for those who work in the house. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class StayService {

    private final Stays stays;

    StayService(Stays stays) {
        this.stays = stays;
    }

    /** @see Stays#stays */
    public List<Stay> stays(EditionId edition, LocalDate from, LocalDate to) {
        return stays.stays(edition, from, to);
    }

    /** @see Stays#inHouse */
    public List<Stay> inHouse(LocalDate day) {
        return stays.inHouse(day);
    }
}
