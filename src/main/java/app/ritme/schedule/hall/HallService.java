package app.ritme.schedule.hall;

import app.ritme.program.BlockKind;
import app.ritme.schedule.hall.HallLinkRepository.HouseRow;
import app.ritme.schedule.hall.HallLinkRepository.SessionRow;
import app.ritme.shared.Language;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the screen in the hall shows to whoever holds its address: what is for several, and the first names of who leads. */
@Service
@LinkHolders
@Transactional(readOnly = true)
public class HallService {

    private static final int SEVERAL = 2;

    private record Same(BlockKind kind, LocalizedText title, Instant from, Instant until, String place) {}

    private final HallLinkRepository links;
    private final Clock clock;

    HallService(HallLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * Until midnight in the house.
     *
     * @throws NotFoundException when this secret opens no screen of the bound organisation
     */
    public HallScreen screen(Secret secret, ZoneId house) {
        HouseRow row = links.house(secret.hash()).orElseThrow(NotFoundException::new);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, house);
        Instant midnight = today.plusDays(1).atStartOfDay(house).toInstant();
        List<HallScreen.Entry> entries =
                forSeveral(links.sessions(now, midnight, today.minusDays(1), today.plusDays(1)));
        return new HallScreen(
                Language.ofCode(row.language()),
                row.accent(),
                entries.stream().filter(entry -> !entry.startsAt().isAfter(now)).toList(),
                entries.stream().filter(entry -> entry.startsAt().isAfter(now)).toList());
    }

    /** The same at the same time is one, as meals that each guest has planned alone; what is for one guest is none. */
    private static List<HallScreen.Entry> forSeveral(Collection<SessionRow> rows) {
        Map<Same, List<SessionRow>> alike = rows.stream()
                .collect(Collectors.groupingBy(HallService::same, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(same -> guests(same) >= SEVERAL)
                .map(HallService::entry)
                .toList();
    }

    private static Same same(SessionRow row) {
        return new Same(row.kind(), row.title(), row.startsAt(), row.endsAt(), place(row));
    }

    /** Each session once, though it has a row for each of its staff. */
    private static long guests(Collection<SessionRow> rows) {
        Map<UUID, Long> ofSession =
                rows.stream().collect(Collectors.toMap(SessionRow::id, SessionRow::guests, (one, again) -> one));
        return ofSession.values().stream().mapToLong(Long::longValue).sum();
    }

    private static HallScreen.Entry entry(List<SessionRow> rows) {
        SessionRow row = rows.getFirst();
        return new HallScreen.Entry(
                row.kind(),
                row.title(),
                row.startsAt(),
                row.endsAt(),
                ZoneId.of(row.zone()),
                place(row),
                rows.stream()
                        .flatMap(one -> Stream.ofNullable(one.firstName()))
                        .distinct()
                        .toList());
    }

    private static String place(SessionRow row) {
        return row.room() == null ? row.location() : row.room();
    }
}
