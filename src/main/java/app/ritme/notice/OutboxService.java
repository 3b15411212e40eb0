package app.ritme.notice;

import app.ritme.shared.Managers;
import app.ritme.shared.Tenancy;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of a demo without a mail server, for managers to read. Elsewhere a mail is sent and never kept. */
@Service
@ShownInDemo
@Managers
@Transactional(readOnly = true)
public class OutboxService {

    private final OutboxKeeper keeper;

    OutboxService(OutboxKeeper keeper) {
        this.keeper = keeper;
    }

    /** Newest first. */
    public List<ShownMail> mails() {
        return keeper.of(Tenancy.current().tenant());
    }
}
