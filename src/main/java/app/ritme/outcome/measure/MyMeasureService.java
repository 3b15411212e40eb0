package app.ritme.outcome.measure;

import app.ritme.outcome.ResultLog;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was measured of me, and who opened it. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyMeasureService {

    private final SeriesReader reader;
    private final HiddenFigures figures;
    private final ResultLog log;
    private final Self self;

    MyMeasureService(SeriesReader reader, HiddenFigures figures, ResultLog log, Self self) {
        this.reader = reader;
        this.figures = figures;
        this.log = log;
        this.self = self;
    }

    /** What was measured but for the numbers I had better not see, and who looked at my results. */
    public MyMeasures mine() {
        PersonId me = self.person();
        List<Series> all = reader.of(me.value());
        Set<Figure> hidden = figures.from(me);
        List<Series> shown = all.stream()
                .filter(series -> !Figure.anyOf(hidden, series.definition().measure()))
                .toList();
        return new MyMeasures(shown, shown.size() < all.size(), log.mine());
    }
}
