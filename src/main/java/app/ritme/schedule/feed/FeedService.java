package app.ritme.schedule.feed;

import app.ritme.schedule.PartKind;
import app.ritme.schedule.feed.CalendarLinkRepository.GuestRow;
import app.ritme.schedule.feed.CalendarLinkRepository.OwnerRow;
import app.ritme.schedule.feed.CalendarLinkRepository.SessionRow;
import app.ritme.shared.Language;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Secret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is planned for the owner of a calendar's address, for whoever holds that address: nothing else, and no health. */
@Service
@LinkHolders
@Transactional(readOnly = true)
public class FeedService {

    private static final int WEEKS_BACK = 4;
    /** As far as days are planned ahead. */
    private static final int WEEKS_AHEAD = 27;

    /** Long before the first session of any house. */
    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    private final CalendarLinkRepository links;
    private final Clock clock;

    FeedService(CalendarLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** @throws NotFoundException when this secret opens no calendar of the bound organisation, or its owner left */
    public Feed feed(Secret secret) {
        OwnerRow owner = links.owner(secret.hash()).orElseThrow(NotFoundException::new);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate from = today.minusWeeks(WEEKS_BACK);
        LocalDate to = today.plusWeeks(WEEKS_AHEAD);
        boolean worksHere = owner.role().worksHere();
        Map<UUID, List<String>> firstNames =
                worksHere && owner.firstNames() ? firstNames(owner.person(), from, to) : Map.of();
        return new Feed(
                Language.ofCode(owner.language()),
                links.sessions(owner.person(), from, to).stream()
                        .map(row -> entry(row, worksHere && row.part() == PartKind.STAFF, firstNames.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    private Map<UUID, List<String>> firstNames(UUID person, LocalDate from, LocalDate to) {
        return links.guests(person, from, to).stream()
                .collect(Collectors.groupingBy(
                        GuestRow::session, Collectors.mapping(GuestRow::givenName, Collectors.toList())));
    }

    private static Feed.Entry entry(SessionRow row, boolean leads, List<String> firstNames) {
        return new Feed.Entry(
                row.id(),
                row.kind(),
                row.startsAt(),
                row.endsAt(),
                ZoneId.of(row.zone()),
                Stream.concat(Stream.ofNullable(row.room()), Stream.of(row.location()))
                        .toList(),
                leads ? (int) row.guests() : 0,
                firstNames,
                row.cancelledAt() != null,
                row.changedAt(),
                revision(row));
    }

    /**
     * By the clock as well as by the version: a session that was removed and is put back keeps its id and counts its
     * versions from the beginning.
     */
    private static int revision(SessionRow row) {
        return (int) (row.changedAt().getEpochSecond() - BEGINNING.getEpochSecond() + row.version());
    }
}
