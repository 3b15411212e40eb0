package app.ritme.today;

import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.MyStayService;
import app.ritme.journal.MyCheckInService;
import app.ritme.outcome.MyWaitingService;
import app.ritme.outcome.Waiting;
import app.ritme.program.Arc;
import app.ritme.program.Programs;
import app.ritme.schedule.MyDayService;
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

    private final MyStayService stays;
    private final MyDayService days;
    private final MyCheckInService checkIns;
    private final MyWaitingService outcomes;
    private final Programs programs;
    private final Clock clock;

    MyTodayService(
            MyStayService stays,
            MyDayService days,
            MyCheckInService checkIns,
            MyWaitingService outcomes,
            Programs programs,
            Clock clock) {
        this.stays = stays;
        this.days = days;
        this.checkIns = checkIns;
        this.outcomes = outcomes;
        this.programs = programs;
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
        Waiting waiting = outcomes.waiting(today, stay);
        return new GuestDay(
                today,
                now.toLocalTime(),
                zone,
                shown,
                stay.orElse(null),
                stay.filter(found -> found.has(shown))
                        .flatMap(found -> arc(found, shown))
                        .orElse(null),
                waiting.compass(),
                days.day(shown),
                checkIns.on(today).orElse(null),
                waiting.questionnaires());
    }

    private Optional<Arc> arc(MyStay stay, LocalDate day) {
        return programs.arc(stay.version(), stay.dayOfStay(day), stay.lengthOfStay(), day.getDayOfWeek());
    }
}
