package app.ritme.today;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.MyStayService;
import app.ritme.journal.MyCheckInService;
import app.ritme.outcome.MyQuestionnaireService;
import app.ritme.outcome.compass.MyCompassService;
import app.ritme.program.Arc;
import app.ritme.program.Programs;
import app.ritme.schedule.MyDayService;
import app.ritme.schedule.changes.MyChangesService;
import app.ritme.shared.Guests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a guest sees first. */
@Service
@Guests
@Transactional(readOnly = true)
public class MyTodayService {

    private final MyCompassService compass;
    private final MyStayService stays;
    private final MyDayService days;
    private final MyCheckInService checkIns;
    private final MyQuestionnaireService questionnaires;
    private final Programs programs;
    private final MyChangesService changes;
    private final Clock clock;

    MyTodayService(
            MyCompassService compass,
            MyStayService stays,
            MyDayService days,
            MyCheckInService checkIns,
            MyQuestionnaireService questionnaires,
            Programs programs,
            MyChangesService changes,
            Clock clock) {
        this.compass = compass;
        this.stays = stays;
        this.days = days;
        this.checkIns = checkIns;
        this.questionnaires = questionnaires;
        this.programs = programs;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param house the zone of the house, for a guest without a stay
     * @param wanted another day than today
     */
    public GuestDay day(ZoneId house, Optional<LocalDate> wanted) {
        Optional<MyStay> stay = stays.current();
        ZoneId zone = stay.map(MyStay::zone).orElse(house);
        ZonedDateTime now = clock.instant().atZone(zone);
        LocalDate today = now.toLocalDate();
        LocalDate shown = wanted.orElse(today);
        return new GuestDay(
                today,
                now.toLocalTime(),
                zone,
                shown,
                stay.orElse(null),
                stay.filter(found -> found.has(shown))
                        .flatMap(found -> arc(found, shown))
                        .orElse(null),
                stay.filter(found -> compass.waits(found, today)).isPresent(),
                days.day(shown),
                checkIns.on(today).orElse(null),
                questionnaires.waiting(today),
                changes.mine(today));
    }

    private Optional<Arc> arc(MyStay stay, LocalDate day) {
        return programs.arc(stay.version(), stay.dayOfStay(day), stay.lengthOfStay(), day.getDayOfWeek());
    }
}
