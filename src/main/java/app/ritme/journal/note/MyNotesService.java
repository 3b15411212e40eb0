package app.ritme.journal.note;

import app.ritme.audit.MyReadersService;
import app.ritme.audit.Reading;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a guest learns of the notes about them; the notes themselves are in what the guest takes along. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyNotesService {

    private final MyReadersService readers;
    private final Self self;

    MyNotesService(MyReadersService readers, Self self) {
        this.readers = readers;
        this.self = self;
    }

    /** The last few times that somebody read what a colleague noted about me, the latest first. */
    public List<Reading> readings(int most) {
        return readers.latest(Notes.WHAT, self.person().value(), most);
    }
}
