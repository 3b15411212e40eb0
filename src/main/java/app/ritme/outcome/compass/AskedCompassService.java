package app.ritme.outcome.compass;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.Stays;
import app.ritme.outcome.compass.AftercareRepository.Asked;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the bearer of a mailed link does: answers this one compass and stops or resumes the mails. Nothing that was answered is
 * shown to them; the database lets a link add that compass and read none.
 */
@Service
@LinkHolders
@Transactional
public class AskedCompassService {

    private final AftercareRepository aftercares;
    private final Aftercares care;
    private final CompassRepository compasses;
    private final CompassFigureRepository figures;
    private final Stays stays;
    private final Clock clock;

    AskedCompassService(
            AftercareRepository aftercares,
            Aftercares care,
            CompassRepository compasses,
            CompassFigureRepository figures,
            Stays stays,
            Clock clock) {
        this.aftercares = aftercares;
        this.care = care;
        this.compasses = compasses;
        this.figures = figures;
        this.stays = stays;
        this.clock = clock;
    }

    /** @throws NotFoundException when this secret opens nothing in the bound organisation, or no more */
    @Transactional(readOnly = true)
    public AskedCompass open(Secret secret) {
        Asked asked = asked(secret);
        return new AskedCompass(
                asked.givenName(),
                asked.moment(),
                asked.care().isAnswered(asked.moment()),
                asked.care().isStopped());
    }

    /**
     * Answers it, once; the house counts it, without the guest in it.
     *
     * @throws NotFoundException when this secret opens nothing in the bound organisation, or no more
     * @throws Refusal when it is answered already, begun in the house, or one of the six is open
     */
    public void answer(Secret secret, Map<CompassResult, Integer> ratings) {
        Aftercare aftercare = lock(secret);
        CompassMoment moment = asked(secret).moment();
        if (aftercare.isAnswered(moment)) {
            throw new Refusal("error.compass.finished");
        }
        MyStay stay = stays.stay(aftercare.guest(), aftercare.stay()).orElseThrow(NotFoundException::new);
        var compass = new Compass(aftercare.guest(), aftercare.stay(), moment);
        ratings.forEach(compass::rate);
        compass.finish(clock.instant());
        add(compass);
        figures.save(new CompassFigure(stay.editionId(), compass.rating()));
        aftercare.answer(moment);
    }

    /** @throws NotFoundException when this secret opens nothing in the bound organisation, or no more */
    public void stop(Secret secret) {
        care.stop(lock(secret).guest());
    }

    /** @throws NotFoundException when this secret opens nothing in the bound organisation, or no more */
    public void resume(Secret secret) {
        care.resume(lock(secret).guest());
    }

    private void add(Compass compass) {
        try {
            compasses.saveAndFlush(compass);
        } catch (DataIntegrityViolationException begun) {
            throw new Refusal("error.compass.begun");
        }
    }

    private Aftercare lock(Secret secret) {
        return aftercares.lock(secret.hash(), clock.instant()).orElseThrow(NotFoundException::new);
    }

    private Asked asked(Secret secret) {
        return aftercares.opened(secret.hash(), clock.instant()).orElseThrow(NotFoundException::new);
    }
}
