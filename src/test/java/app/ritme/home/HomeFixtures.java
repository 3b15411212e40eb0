package app.ritme.home;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;
import static app.ritme.RitmeTest.in;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Houses.Furnishing;
import app.ritme.shared.Language;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy.Context;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** What guests of tests take home. */
@TestComponent
@Order(90)
public class HomeFixtures implements Furnishing {

    private final MySignalPlanService signals;
    private final GuestSignalPlanService theirs;
    private final MyHomePlanService plans;
    private final MyHomeLinkService links;
    private final HomeLinkService holders;

    HomeFixtures(
            MySignalPlanService signals,
            GuestSignalPlanService theirs,
            MyHomePlanService plans,
            MyHomeLinkService links,
            HomeLinkService holders) {
        this.signals = signals;
        this.theirs = theirs;
        this.plans = plans;
        this.links = links;
        this.holders = holders;
    }

    /** Both plans; the manager, who looks after the guest, opened the signals, and somebody the plan by its link. */
    @Override
    public void fill(House house, House.Person guest) {
        aSignalPlan(guest, "I read until midnight");
        doAs(house.manager(), () -> theirs.open(guest.personId()));
        aHomePlan(guest, "Outside before breakfast");
        Secret secret = give(guest, Contents.PLAN_AND_SIGNALS);
        open(house, secret);
    }

    /** A plan with this as what the guest notices when it turns orange, and somebody to call. */
    public void aSignalPlan(House.Person guest, String sign) {
        doAs(guest, () -> {
            MySignals now = signals.signals();
            signals.write(Signal.ORANGE, now.words().card(Signal.ORANGE), SignalCard.of(sign, "Go outside"));
            signals.call(now.words().people(), List.of(new PersonToCall("Sanne", "06 12345678", "my sister")));
        });
    }

    /** What stands in the plan of signals, as the guest reads it. */
    public MySignals signalsOf(House.Person guest) {
        return as(guest, signals::signals);
    }

    /** A plan for home with this habit, an exercise and a day. */
    public void aHomePlan(House.Person guest, String habit) {
        doAs(guest, () -> {
            PlanWords before = plans.plan().words();
            PlanWords now = before.withHabits(List.of(habit))
                    .withExercises(List.of(new HomeExercise("Goblet squat", "3 × 10, 24 kg", "rucksack with books")))
                    .withWeek(Map.of(DayOfWeek.TUESDAY, "18:00 exercises"));
            plans.write(HomePart.HABITS, before, now);
            plans.write(HomePart.EXERCISES, before, now);
            plans.write(HomePart.WEEK, before, now);
        });
    }

    /** The plan for home, as the guest reads it. */
    public MyPlan planOf(House.Person guest) {
        return as(guest, plans::plan);
    }

    /** Gives it to a physiotherapist for four weeks. */
    public Secret give(House.Person guest, Contents contents) {
        return as(guest, () -> links.give(new Gift("Physio Jan", 4, contents), Houses.ZONE, Language.EN));
    }

    /** As whoever holds this secret. */
    public OpenedPlan open(House house, Secret secret) {
        return in(Context.link(house.tenant()), () -> holders.open(secret));
    }
}
