package app.ritme.schedule.planner;

import app.ritme.enrolment.Stay;
import app.ritme.enrolment.Stays;
import app.ritme.people.PersonId;
import app.ritme.shared.StaffMembers;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is here, and how much rest the house wants for them. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class LoadService {

    private final Stays stays;
    private final RuleService rules;

    LoadService(Stays stays, RuleService rules) {
        this.stays = stays;
        this.rules = rules;
    }

    /**
     * A guest who is here.
     *
     * @param arrival the first day, as {@code departure} is the last
     */
    public record Here(PersonId guest, String name, LocalDate arrival, LocalDate departure) {

        public boolean on(LocalDate day) {
            return !day.isBefore(arrival) && !day.isAfter(departure);
        }
    }

    /**
     * The guests of some days.
     *
     * @param guests by name
     * @param rest minutes a day; empty where the house asks for none
     */
    public record Guests(List<Here> guests, OptionalInt rest) {

        public static final Guests NONE = new Guests(List.of(), OptionalInt.empty());
    }

    /** With at least one day from the first to the last of these, both included. */
    public Guests guests(LocalDate first, LocalDate last) {
        Limits limits = rules.limits();
        return new Guests(
                stays.between(first, last).stream().map(LoadService::here).toList(),
                limits.holds(Rule.REST) ? OptionalInt.of(limits.of(Rule.REST)) : OptionalInt.empty());
    }

    private static Here here(Stay stay) {
        return new Here(stay.guest(), stay.guestName(), stay.arrival(), stay.departure());
    }
}
