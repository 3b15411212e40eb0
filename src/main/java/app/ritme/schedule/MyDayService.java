package app.ritme.schedule;

import app.ritme.people.Self;
import app.ritme.schedule.MySession.Leader;
import app.ritme.schedule.SessionRepository.MyRow;
import app.ritme.shared.Members;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of who asks, guest or staff. */
@Service
@Members
@Transactional(readOnly = true)
public class MyDayService {

    private final SessionRepository sessions;
    private final Self self;

    MyDayService(SessionRepository sessions, Self self) {
        this.sessions = sessions;
        this.self = self;
    }

    /** The own sessions that begin on this local day, in order; what was cancelled is marked and not left out. */
    public List<MySession> day(LocalDate day) {
        return between(day, day);
    }

    /** As {@link #day}, from the first of these days to the last. */
    public List<MySession> between(LocalDate first, LocalDate last) {
        return sessions.mine(self.person().value(), first, last).stream()
                .collect(Collectors.groupingBy(MyRow::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MyDayService::session)
                .toList();
    }

    /** @param rows one for each of the staff */
    private static MySession session(List<MyRow> rows) {
        MyRow row = rows.getFirst();
        return new MySession(
                new SessionId(row.id()),
                row.kind(),
                row.title(),
                row.startsAt(),
                row.endsAt(),
                ZoneId.of(row.zone()),
                Objects.requireNonNullElse(row.room(), ""),
                row.location(),
                rows.stream().flatMap(MyDayService::staff).toList(),
                (int) row.guests(),
                row.cancelledAt() != null);
    }

    private static Stream<Leader> staff(MyRow row) {
        return row.givenName() == null || row.familyName() == null
                ? Stream.empty()
                : Stream.of(new Leader(row.givenName(), row.familyName()));
    }
}
