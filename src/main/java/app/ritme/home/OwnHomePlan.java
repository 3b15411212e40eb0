package app.ritme.home;

import app.ritme.notice.MailTexts;
import app.ritme.people.Self;
import app.ritme.shared.Language;
import app.ritme.shared.OwnPaper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The plan for home with the signals, when a guest takes everything along. */
@Component
class OwnHomePlan implements OwnPaper {

    private final MyHomePlanService plans;
    private final Self self;
    private final Clock clock;

    OwnHomePlan(MyHomePlanService plans, Self self, Clock clock) {
        this.plans = plans;
        this.self = self;
        this.clock = clock;
    }

    @Override
    public String name(Language language) {
        return new MailTexts(language).text("home.plan.file");
    }

    @Override
    public Optional<byte[]> pdf(Language language, String house, ZoneId zone) {
        BothPlans both = plans.both();
        if (both.plan().isEmpty() && both.signals().isEmpty()) {
            return Optional.empty();
        }
        var plan = new GivenPlan(
                self.member().fullName(), LocalDate.now(clock.withZone(zone)), both.plan(), both.signals());
        return Optional.of(new HomePaper(language, house).pdf(plan));
    }
}
