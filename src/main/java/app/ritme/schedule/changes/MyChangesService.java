package app.ritme.schedule.changes;

import app.ritme.people.Self;
import app.ritme.shared.Members;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told of changes, for themselves. */
@Service
@Members
@Transactional(readOnly = true)
public class MyChangesService {

    private final ChangeNoticeRepository notices;
    private final Self self;

    MyChangesService(ChangeNoticeRepository notices, Self self) {
        this.notices = notices;
        this.self = self;
    }

    /** Of days that are not over, until they put it away; the soonest first. */
    public List<Difference> mine(LocalDate today) {
        return notices.findByPersonId(self.person().value())
                .map(notice -> notice.shown(today))
                .orElse(List.of());
    }

    /** Puts it away. */
    @Transactional
    public void seen() {
        notices.lockOf(List.of(self.person().value())).forEach(ChangeNotice::seen);
    }
}
