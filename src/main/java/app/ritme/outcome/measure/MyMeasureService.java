package app.ritme.outcome.measure;

import app.ritme.audit.MyReadersService;
import app.ritme.outcome.ResultLog;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was measured of me, and who opened it. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyMeasureService {

    private final SeriesReader reader;
    private final MyReadersService readers;
    private final Self self;

    MyMeasureService(SeriesReader reader, MyReadersService readers, Self self) {
        this.reader = reader;
        this.readers = readers;
        this.self = self;
    }

    /** What was measured, without who looked. */
    public List<Series> series() {
        return reader.of(self.person().value());
    }

    public MyMeasures mine() {
        UUID me = self.person().value();
        return new MyMeasures(reader.of(me), readers.readings(ResultLog.WHAT, Set.of(me)));
    }
}
