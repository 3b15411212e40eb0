package app.ritme.outcome.measure;

import app.ritme.outcome.HouseDay;
import app.ritme.outcome.ResultLog;
import app.ritme.outcome.result.ResultFigures;
import app.ritme.outcome.result.ResultSubject;
import app.ritme.people.Care;
import app.ritme.people.PersonId;
import app.ritme.people.Self;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is measured of the guests I look after; whoever opens it is seen by the guest. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class GuestMeasureService {

    private final MeasurementRepository measurements;
    private final NormBasisRepository bases;
    private final SeriesReader reader;
    private final Measures measures;
    private final Care care;
    private final ResultLog log;
    private final ResultFigures figures;
    private final HouseDay day;
    private final Self self;
    private final Clock clock;

    GuestMeasureService(
            MeasurementRepository measurements,
            NormBasisRepository bases,
            SeriesReader reader,
            Measures measures,
            Care care,
            ResultLog log,
            ResultFigures figures,
            HouseDay day,
            Self self,
            Clock clock) {
        this.measurements = measurements;
        this.bases = bases;
        this.reader = reader;
        this.measures = measures;
        this.care = care;
        this.log = log;
        this.figures = figures;
        this.day = day;
        this.self = self;
        this.clock = clock;
    }

    /**
     * Opens all that was measured of a guest, which the guest sees.
     *
     * @throws NotFoundException when the house knows no such person
     * @throws app.ritme.people.NotInMyCare when I do not look after them
     */
    @Transactional
    public GuestMeasures open(PersonId guest) {
        String name = care.mine(guest).guestName();
        log.opened(guest);
        return new GuestMeasures(
                name,
                bases.findByPersonId(guest.value()).map(NormBasis::basis).orElse(Basis.UNKNOWN),
                reader.of(guest.value()));
    }

    /**
     * Keeps a value; the house counts it from then on, without the guest in it.
     *
     * @throws Refusal when it is not plausible, or of a day to come
     */
    @Transactional
    public MeasurementId record(PersonId guest, Measure measure, BigDecimal value, LocalDate on) {
        care.mine(guest);
        refuseToCome(on);
        MeasureDefinition definition = measures.newest(measure);
        return keep(new Measurement(guest, definition, value, on, self.person(), clock.instant()), definition);
    }

    /**
     * Puts another value in its place; what stood there stays to be seen.
     *
     * @throws Refusal when it is not plausible, of a day to come, or somebody was first
     */
    @Transactional
    public MeasurementId correct(MeasurementId id, BigDecimal value, LocalDate on) {
        Measurement wrong = mine(id);
        refuseToCome(on);
        MeasureDefinition definition = measures.get(wrong.measure(), wrong.definitionVersion());
        Measurement right = wrong.correct(definition, value, on, self.person(), clock.instant());
        measurements.saveAndFlush(wrong);
        return keep(right, definition);
    }

    /** Takes back what was never measured. @throws Refusal when somebody was first */
    @Transactional
    public void strike(MeasurementId id) {
        mine(id).strike(self.person(), clock.instant());
    }

    /** @throws Refusal when nobody who lives was born then */
    @Transactional
    public void basis(PersonId guest, Basis said) {
        care.mine(guest);
        bases.findByPersonId(guest.value())
                .orElseGet(() -> bases.save(new NormBasis(guest)))
                .say(said, day.today());
    }

    private MeasurementId keep(Measurement value, MeasureDefinition definition) {
        figures.note(value.guest(), ResultSubject.of(definition), value.value(), value.measuredOn());
        return measurements.save(value).id();
    }

    private void refuseToCome(LocalDate on) {
        if (on.isAfter(day.today())) {
            throw new Refusal("error.measure.day");
        }
    }

    private Measurement mine(MeasurementId id) {
        Measurement found = measurements.findById(id.value()).orElseThrow(NotFoundException::new);
        care.mine(found.guest());
        return found;
    }
}
