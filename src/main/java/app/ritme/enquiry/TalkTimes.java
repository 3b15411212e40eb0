package app.ritme.enquiry;

import app.ritme.enquiry.EnquiryRepository.HostRow;
import app.ritme.people.PersonId;
import app.ritme.schedule.Appointments;
import app.ritme.schedule.Held;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.hours.Availabilities;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds when the talk of an enquiry could be; in three statements, however much is planned. */
@Component
class TalkTimes {

    private final EnquiryRepository enquiries;
    private final Availabilities availabilities;
    private final Appointments appointments;
    private final Clock clock;

    TalkTimes(EnquiryRepository enquiries, Availabilities availabilities, Appointments appointments, Clock clock) {
        this.enquiries = enquiries;
        this.availabilities = availabilities;
        this.appointments = appointments;
        this.clock = clock;
    }

    Talk talk(TalkRow row) {
        List<HostRow> hosts = enquiries.hosts();
        Map<UUID, String> names = new LinkedHashMap<>();
        hosts.forEach(host -> names.put(host.person(), host.givenName()));
        return new Talk(
                row.enquiry().givenName(),
                row.edition(),
                row.place(),
                row.minutes(),
                row.planned(),
                row.planned().map(talk -> name(talk.host(), names)).orElse(""),
                names,
                free(row, hosts));
    }

    /** At which it could be now; the time of the talk itself is one of them. */
    List<FreeTime> free(TalkRow row) {
        return free(row, enquiries.hosts());
    }

    private List<FreeTime> free(TalkRow row, List<HostRow> hosts) {
        List<PersonId> people =
                hosts.stream().map(host -> new PersonId(host.person())).toList();
        Instant now = clock.instant();
        LocalDate first = LocalDate.ofInstant(now, row.place());
        LocalDate last = first.plusDays(row.daysAhead());
        Optional<SessionId> own = row.enquiry().session();
        List<Held> held =
                appointments
                        .held(
                                people,
                                now,
                                last.plusDays(1).atStartOfDay(row.place()).toInstant())
                        .stream()
                        .filter(one -> own.filter(one.session()::equals).isEmpty())
                        .toList();
        return new FreeTimes(availabilities.between(first, last), held, row.minutes(), row.place(), now)
                .between(first, last, people);
    }

    /** Who does the talk may do no others any more. */
    private String name(PersonId host, Map<UUID, String> names) {
        return Optional.ofNullable(names.get(host.value()))
                .or(() -> Optional.ofNullable(enquiries.givenName(host.value())))
                .orElse("");
    }
}
