package app.ritme.home;

import static app.ritme.RitmeTest.as;
import static app.ritme.RitmeTest.doAs;

import app.ritme.House;
import app.ritme.Houses.Furnishing;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** What guests of tests take home. */
@TestComponent
@Order(90)
public class HomeFixtures implements Furnishing {

    private final MySignalPlanService signals;
    private final GuestSignalPlanService theirs;

    HomeFixtures(MySignalPlanService signals, GuestSignalPlanService theirs) {
        this.signals = signals;
        this.theirs = theirs;
    }

    /** A plan of signals that the manager, who looks after the guest, opened. */
    @Override
    public void fill(House house, House.Person guest) {
        aSignalPlan(guest, "I read until midnight");
        doAs(house.manager(), () -> theirs.open(guest.personId()));
    }

    /** A plan with this as what the guest notices when it turns orange, and somebody to call. */
    public void aSignalPlan(House.Person guest, String sign) {
        doAs(guest, () -> {
            MySignals now = signals.signals();
            signals.write(Signal.ORANGE, now.words().card(Signal.ORANGE), SignalCard.of(sign, "Go outside"));
            signals.call(now.words().people(), List.of(new PersonToCall("Sanne", "06 12345678", "my sister")));
        });
    }

    /** What stands in the plan, as the guest reads it. */
    public MySignals signalsOf(House.Person guest) {
        return as(guest, signals::signals);
    }
}
