package app.ritme.journal;

import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.MyStay;
import app.ritme.enrolment.MyStayService;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationId;
import app.ritme.shared.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The days of the guest who asks, by the clock of where they stay; without a stay, of the house. */
@Component
public class OwnDays {

    private final MyStayService stays;
    private final OrganisationDirectory directory;
    private final Clock clock;

    OwnDays(MyStayService stays, OrganisationDirectory directory, Clock clock) {
        this.stays = stays;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A day of a guest.
     *
     * @param lastOfStay absent for who does not stay here at all; in the past for whose stay is over
     */
    public record OwnDay(LocalDate date, ZoneId zone, Optional<LocalDate> lastOfStay) {

        /** So long a guest who has no stay can share ahead. */
        private static final int WITHOUT_A_STAY = 14;

        /** The last day on which somebody else may read what the guest shares today. */
        LocalDate lastToShare() {
            return lastOfStay.orElse(date.plusDays(WITHOUT_A_STAY));
        }

        /** When a day of this guest is over. */
        Instant endOf(LocalDate day) {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        }

        /** The last day that ends before this moment, or with it. */
        LocalDate lastBefore(Instant end) {
            return end.minusNanos(1).atZone(zone).toLocalDate();
        }
    }

    public OwnDay now() {
        Optional<MyStay> stay = stays.current();
        ZoneId zone = stay.filter(running -> running.state() == EnrolmentState.ACTIVE)
                .map(MyStay::zone)
                .orElseGet(this::zoneOfTheHouse);
        return new OwnDay(LocalDate.ofInstant(clock.instant(), zone), zone, stay.map(MyStay::departure));
    }

    private ZoneId zoneOfTheHouse() {
        return directory.get(new OrganisationId(Tenancy.current().tenant())).zone();
    }
}
