package app.ritme.outcome.compass;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.MyStayService;
import app.ritme.outcome.ResultLog;
import app.ritme.people.Self;
import app.ritme.shared.Guests;
import app.ritme.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My compass: I rate it when a moment comes, and see the first and the last. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyCompassService {

    private final CompassRepository compasses;
    private final CompassFigureRepository figures;
    private final MyStayService stays;
    private final Aftercares aftercares;
    private final ResultLog log;
    private final Self self;
    private final Clock clock;

    MyCompassService(
            CompassRepository compasses,
            CompassFigureRepository figures,
            MyStayService stays,
            Aftercares aftercares,
            ResultLog log,
            Self self,
            Clock clock) {
        this.compasses = compasses;
        this.figures = figures;
        this.stays = stays;
        this.aftercares = aftercares;
        this.log = log;
        this.self = self;
        this.clock = clock;
    }

    /** A moment of a stay of mine. */
    private record Due(MyStay stay, CompassMoment moment) {}

    /** What I can rate now, and what I finished. */
    public MyCompass mine() {
        List<Compass> all = compasses.of(me());
        return new MyCompass(
                due().flatMap(due -> open(due, all)),
                CompassPair.of(all.stream()
                        .filter(Compass::isFinished)
                        .map(Compass::rating)
                        .toList()),
                log.mine(),
                aftercares.latest(self.person()).map(aftercare -> !aftercare.isStopped()));
    }

    /**
     * Keeps one rating of the moment that lasts; it may be rated again until I finish.
     *
     * @throws Refusal when there is none to rate now, or no such rating
     */
    @Transactional
    public void rate(CompassResult result, int rating) {
        Due due = now();
        Compass compass = find(due, compasses.of(me()))
                .orElseGet(() ->
                        compasses.save(new Compass(self.person(), due.stay().enrolment(), due.moment())));
        compass.rate(result, rating);
    }

    /**
     * Finishes it; the house counts it from then on, without me in it.
     *
     * @throws Refusal when there is none to rate now, or one of the six is open
     */
    @Transactional
    public void finish() {
        Due due = now();
        Compass compass = find(due, compasses.of(me())).orElseThrow(() -> new Refusal("error.compass.open"));
        compass.finish(clock.instant());
        figures.save(new CompassFigure(due.stay().editionId(), compass.rating()));
        aftercares.finished(self.person(), due.stay(), due.moment());
    }

    /** I am mailed when the next moment comes, as from the first compass on; nothing happens before that. */
    @Transactional
    public void mailMe() {
        aftercares.resume(self.person());
    }

    /** I am mailed no more. */
    @Transactional
    public void mailMeNoMore() {
        aftercares.stop(self.person());
    }

    /** As far as it is rated; empty once it is finished. */
    private Optional<CompassRating> open(Due due, List<Compass> all) {
        Optional<Compass> begun = find(due, all);
        return begun.filter(Compass::isFinished).isPresent()
                ? Optional.empty()
                : Optional.of(begun.orElseGet(
                                () -> new Compass(self.person(), due.stay().enrolment(), due.moment()))
                        .rating());
    }

    private static Optional<Compass> find(Due due, List<Compass> all) {
        return all.stream()
                .filter(compass -> compass.isOf(due.stay().enrolment(), due.moment()))
                .findFirst();
    }

    private Due now() {
        return due().orElseThrow(() -> new Refusal("error.compass.none"));
    }

    private Optional<Due> due() {
        return stays.current().flatMap(this::due);
    }

    private Optional<Due> due(MyStay stay) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), stay.zone());
        return CompassMoment.on(today, stay.arrival(), stay.departure()).map(moment -> new Due(stay, moment));
    }

    private UUID me() {
        return self.person().value();
    }
}
