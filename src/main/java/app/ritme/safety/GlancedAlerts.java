package app.ritme.safety;

import app.ritme.outcome.brief.OpenAlerts;
import org.springframework.stereotype.Component;

/** Tells the page before a talk how many alerts of a guest are open, as far as row security shows them to who asks. */
@Component
class GlancedAlerts implements OpenAlerts {

    @Override
    public String count() {
        return "select count(*) from app.alert where person_id = :person and closed_at is null";
    }
}
