package app.ritme.offline.web;

import app.ritme.program.BlockKind;
import app.ritme.schedule.MySession;
import app.ritme.schedule.MySession.Leader;
import app.ritme.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The guest's days, by the clock of where they stay.
 *
 * @param first of the days whose sessions these are
 * @param last of them
 */
record PocketDay(LocalDate first, LocalDate last, ZoneId zone, List<Entry> sessions) {

    /** @param place room, or the location where there is none */
    record Entry(
            BlockKind kind,
            String title,
            Instant startsAt,
            Instant endsAt,
            String place,
            String staff,
            boolean cancelled) {

        static Entry of(MySession session, Language reader) {
            return new Entry(
                    session.kind(),
                    session.title().in(reader, reader),
                    session.startsAt(),
                    session.endsAt(),
                    session.room().isEmpty() ? session.location() : session.room(),
                    session.staff().stream().map(Leader::givenName).collect(Collectors.joining(", ")),
                    session.cancelled());
        }
    }
}
