package app.ritme.safety;

import app.ritme.outcome.brief.OpenAlerts;
import app.ritme.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells the brief about a guest how many alerts are open; row security says who sees which. */
@Component
class OpenAlertsOfGuest implements OpenAlerts {

    private final AlertRepository alerts;

    OpenAlertsOfGuest(AlertRepository alerts) {
        this.alerts = alerts;
    }

    @Override
    public int of(PersonId guest) {
        return alerts.countOpen(guest.value());
    }
}
