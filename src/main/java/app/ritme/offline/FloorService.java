package app.ritme.offline;

import app.ritme.people.Care;
import app.ritme.people.CareRow;
import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.people.Self;
import app.ritme.program.BlockKind;
import app.ritme.schedule.SessionInfo;
import app.ritme.schedule.Sessions;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a coach trains with on the floor: guests they look after, and first those of the training of now or next. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class FloorService {

    private final Care care;
    private final PersonNames names;
    private final Sessions sessions;
    private final Self self;
    private final Clock clock;

    FloorService(Care care, PersonNames names, Sessions sessions, Self self, Clock clock) {
        this.care = care;
        this.names = names;
        this.sessions = sessions;
        this.self = self;
        this.clock = clock;
    }

    /** @param house the zone whose day it is */
    public Floor floor(ZoneId house) {
        List<PersonId> mine = care.myGuests().stream().map(CareRow::guestId).toList();
        Map<PersonId, PersonName> named = names.of(mine);
        return new Floor(
                mine.stream()
                        .map(guest -> Objects.requireNonNull(named.get(guest)))
                        .toList(),
                training(house));
    }

    private Optional<SessionInfo> training(ZoneId house) {
        return sessions.day(self.person(), LocalDate.now(clock.withZone(house))).stream()
                .filter(session -> session.kind() == BlockKind.TRAINING && !session.cancelled())
                .filter(session -> session.when().endsAt().isAfter(clock.instant()))
                .findFirst();
    }
}
