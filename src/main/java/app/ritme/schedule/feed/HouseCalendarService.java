package app.ritme.schedule.feed;

import app.ritme.shared.Managers;
import app.ritme.shared.StaffMembers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the house lets out in calendars: whoever works here may know, managers decide. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class HouseCalendarService {

    private final CalendarChoiceRepository choices;

    HouseCalendarService(CalendarChoiceRepository choices) {
        this.choices = choices;
    }

    /** Whether first names of guests stand in the calendars of who works here. */
    public boolean saysFirstNames() {
        return choices.ofThisOrganisation().filter(CalendarChoice::firstNames).isPresent();
    }

    /** From the next time a calendar asks. */
    @Managers
    @Transactional
    public void sayFirstNames(boolean allowed) {
        choices.ofThisOrganisation()
                .orElseGet(() -> choices.save(new CalendarChoice()))
                .sayFirstNames(allowed);
    }
}
