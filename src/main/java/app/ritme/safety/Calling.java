package app.ritme.safety;

import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.people.PersonId;
import app.ritme.safety.duty.Duty;
import app.ritme.safety.duty.OnDuty;
import app.ritme.shared.Tasks;
import app.ritme.shared.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls colleagues to an alert, one after the other; in the caller's transaction. */
@Component
class Calling {

    /** As long as nobody is there to call: somebody's duty may begin at any minute. */
    static final Duration NOBODY = Duration.ofMinutes(2);

    private final AlertCallRepository calls;
    private final Duty duty;
    private final Safeties safeties;
    private final OrganisationDirectory directory;
    private final Tasks tasks;
    private final AlertNews news;

    Calling(
            AlertCallRepository calls,
            Duty duty,
            Safeties safeties,
            OrganisationDirectory directory,
            Tasks tasks,
            AlertNews news) {
        this.calls = calls;
        this.duty = duty;
        this.safeties = safeties;
        this.directory = directory;
        this.tasks = tasks;
        this.news = news;
    }

    /**
     * Calls whose turn it is, and looks again when their time or their duty is over. Where nobody is there to call, it
     * looks again soon: somebody's duty may have begun by then.
     */
    void next(AlertWatch watch, Instant now) {
        ZoneId zone =
                directory.get(new OrganisationId(Tenancy.current().tenant())).zone();
        HouseSafety house = safeties.of(zone);
        Optional<Turn> next =
                Turn.next(there(house, now, zone), calls.of(watch.alert().value()), watch.holder());
        next.ifPresent(turn -> call(watch.alert(), turn, now));
        lookAgain(watch, next.map(turn -> turn.over(now, house.patienceTime())).orElseGet(() -> now.plus(NOBODY)));
    }

    void lookAgain(AlertWatch watch, Instant then) {
        watch.lookAgain(then);
        tasks.scheduleAt(then, AlertTasks.WATCH, watch.alert().value());
        news.changed();
    }

    /** Until when somebody's duty lasts, if they are on duty. */
    Optional<Instant> dutyEnds(PersonId person, Instant now) {
        return duty.at(now).stream()
                .filter(one -> one.id().equals(person))
                .map(OnDuty::until)
                .findFirst();
    }

    /** Those on duty, and the clinician after them. */
    private List<Turn> there(HouseSafety house, Instant now, ZoneId zone) {
        return Stream.concat(
                        duty.at(now, zone).stream().map(one -> new Turn(one.id(), one.until())),
                        house.clinician().stream().map(clinician -> new Turn(clinician.person(), null)))
                .toList();
    }

    private void call(AlertId alert, Turn turn, Instant now) {
        AlertCall call = calls.save(new AlertCall(alert, turn, now));
        tasks.schedule(AlertTasks.MAIL, call.id());
    }
}
