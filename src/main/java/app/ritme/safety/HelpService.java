package app.ritme.safety;

import app.ritme.audit.MyReadersService;
import app.ritme.audit.Reading;
import app.ritme.people.PersonId;
import app.ritme.people.Seal;
import app.ritme.people.Seals;
import app.ritme.people.Self;
import app.ritme.safety.duty.Duty;
import app.ritme.shared.Guests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Help for who asks: who is there, whom to call, and one button. It never depends on how the house stands with anything. */
@Service
@Guests
@Transactional(readOnly = true)
public class HelpService {

    private static final Limit LATEST = Limit.of(20);

    private final AlertRepository alerts;
    private final AlertNoteRepository notes;
    private final Alarm alarm;
    private final Duty duty;
    private final Safeties safeties;
    private final MyReadersService readers;
    private final Seals seals;
    private final Self self;
    private final Clock clock;

    HelpService(
            AlertRepository alerts,
            AlertNoteRepository notes,
            Alarm alarm,
            Duty duty,
            Safeties safeties,
            MyReadersService readers,
            Seals seals,
            Self self,
            Clock clock) {
        this.alerts = alerts;
        this.notes = notes;
        this.alarm = alarm;
        this.duty = duty;
        this.safeties = safeties;
        this.readers = readers;
        this.seals = seals;
        this.self = self;
        this.clock = clock;
    }

    /** @param house the zone of the house */
    public Help help(ZoneId house) {
        Instant now = clock.instant();
        return new Help(alerts.openOf(self.person().value(), now), duty.at(now, house), safeties.of(house));
    }

    /**
     * Whom to call outside of the house, and nothing else.
     *
     * @param house the zone of the house
     */
    public HelpNumbers numbers(ZoneId house) {
        return safeties.of(house).numbers();
    }

    /** Asks for somebody to come. Asked again while nobody has closed it, nothing more happens. */
    @Transactional
    public void press() {
        alarm.raise(self.person(), Reason.HELP);
    }

    /** My alerts, the latest first: what was done, and who opened them. */
    public List<MyAlert> alerts() {
        PersonId me = self.person();
        List<Alert> mine = alerts.of(me.value(), LATEST);
        Set<UUID> ids = mine.stream().map(alert -> alert.id().value()).collect(Collectors.toSet());
        Map<AlertId, List<String>> said = said(me, ids);
        Map<UUID, List<Reading>> read =
                readers.readings(AlertService.WHAT, ids).stream().collect(Collectors.groupingBy(Reading::thing));
        return mine.stream()
                .map(alert -> new MyAlert(
                        alert.id(),
                        alert.reason(),
                        alert.raisedAt(),
                        alert.closedAt().orElse(null),
                        said.getOrDefault(alert.id(), List.of()),
                        read.getOrDefault(alert.id().value(), List.of())))
                .toList();
    }

    private Map<AlertId, List<String>> said(PersonId me, Set<UUID> ids) {
        List<AlertNote> written = ids.isEmpty() ? List.of() : notes.of(ids);
        if (written.isEmpty()) {
            return Map.of();
        }
        Seal seal = seals.find(me).orElseThrow();
        return written.stream()
                .collect(Collectors.groupingBy(
                        AlertNote::alert, Collectors.mapping(note -> note.text(seal), Collectors.toList())));
    }
}
