package app.ritme.outcome.result;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.Stays;
import app.ritme.people.PersonId;
import app.ritme.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Notes what a guest answered or was measured a second time, for the editions they were in, without the guest; in the
 * transaction of whoever may see the first.
 */
@Component
public class ResultFigures {

    private final ResultFigureRepository figures;
    private final Stays stays;

    ResultFigures(ResultFigureRepository figures, Stays stays) {
        this.figures = figures;
        this.stays = stays;
    }

    /** The first in a window counts: one that took its place would move a mean by one guest. */
    public void note(PersonId guest, ResultSubject subject, BigDecimal value, LocalDate day) {
        stays.of(guest)
                .forEach(stay -> ResultMoment.on(day, stay.arrival(), stay.departure())
                        .ifPresent(moment -> add(guest, stay, subject, moment, value)));
    }

    private void add(PersonId guest, MyStay stay, ResultSubject subject, ResultMoment moment, BigDecimal value) {
        figures.add(
                Ids.next(),
                Ids.next(),
                guest.value(),
                stay.editionId().value(),
                subject.kind().name(),
                subject.code(),
                subject.version(),
                moment.name(),
                value);
    }
}
