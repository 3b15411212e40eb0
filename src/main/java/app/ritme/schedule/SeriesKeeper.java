package app.ritme.schedule;

import app.ritme.schedule.SessionRepository.SeriesDay;
import app.ritme.schedule.series.Rhythm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets each rule be what its sessions are, also when they come back or go. */
@Component
class SeriesKeeper {

    private final SessionSeriesRepository series;
    private final SessionRepository sessions;

    SeriesKeeper(SessionSeriesRepository series, SessionRepository sessions) {
        this.series = series;
        this.sessions = sessions;
    }

    /** A new one of these days. */
    SessionSeries begin(Rhythm rhythm, LocalTime at, ZoneId zone, Collection<LocalDate> days) {
        return series.save(new SessionSeries(rhythm, at, zone, days));
    }

    /** Those that these belong to, by id; one that is gone is there again. */
    Map<UUID, SessionSeries> of(Collection<Recurrence> recurrences) {
        Map<UUID, List<Recurrence>> wanted = recurrences.stream().collect(Collectors.groupingBy(Recurrence::series));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<UUID, SessionSeries>();
        series.findAllById(wanted.keySet()).forEach(one -> found.put(one.id(), one));
        wanted.forEach((id, all) -> {
            if (!found.containsKey(id)) {
                List<LocalDate> days = all.stream().map(Recurrence::day).toList();
                found.put(id, series.save(new SessionSeries(all.getFirst(), days)));
            }
        });
        return found;
    }

    /** Writes their rules from the sessions there are, all of them written; without any, a series is gone. */
    void settle(Set<UUID> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<UUID, List<LocalDate>> days = sessions.seriesDays(changed).stream()
                .collect(Collectors.groupingBy(
                        SeriesDay::series, Collectors.mapping(SeriesDay::day, Collectors.toList())));
        series.findAllById(days.keySet()).forEach(one -> one.settle(Objects.requireNonNull(days.get(one.id()))));
        series.flush();
        series.deleteAllByIdInBatch(
                changed.stream().filter(id -> !days.containsKey(id)).toList());
    }
}
