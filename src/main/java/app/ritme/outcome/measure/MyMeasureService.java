package app.ritme.outcome.measure;

import app.ritme.outcome.ResultLog;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was measured of me, and who opened it. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyMeasureService {

    private final SeriesReader reader;
    private final ResultLog log;
    private final Self self;

    MyMeasureService(SeriesReader reader, ResultLog log, Self self) {
        this.reader = reader;
        this.log = log;
        this.self = self;
    }

    /** What was measured, and who looked at my results. */
    public MyMeasures mine() {
        return new MyMeasures(reader.of(self.person().value()), log.mine());
    }
}
