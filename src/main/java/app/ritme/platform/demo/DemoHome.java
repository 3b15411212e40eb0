package app.ritme.platform.demo;

import app.ritme.home.GuestSignalPlanService;
import app.ritme.home.MySignalPlanService;
import app.ritme.home.PersonToCall;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalWords;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a guest of the demo takes home. */
@Component
@Profile("demo")
class DemoHome {

    private final MySignalPlanService signals;
    private final GuestSignalPlanService guestSignals;

    DemoHome(MySignalPlanService signals, GuestSignalPlanService guestSignals) {
        this.signals = signals;
        this.guestSignals = guestSignals;
    }

    /** Loes began by herself, and wrote the red card together with her coach. */
    void bosrust(DemoHouse house) {
        house.guest("Loes", -2, 20, () -> {
            write(Signal.GREEN, "Ik slaap door\nIk zeg op tijd nee", "Voor het ontbijt naar buiten");
            write(
                    Signal.ORANGE,
                    "Ik lees ’s avonds toch nog mail\nMijn schouders zitten hoog",
                    "Eén afspraak afzeggen\nTwintig minuten naar buiten, zonder telefoon");
            signals.call(
                    signals.signals().words().people(),
                    List.of(
                            new PersonToCall("Sanne", "+31 6 12345678", "mijn zus, altijd"),
                            new PersonToCall("Huisartsenpost", "+31 10 1234567", "avond en weekend")));
        });
        house.coach("Marieke", -1, 15, () -> {
            SignalWords now = guestSignals.open(house.guest("Loes")).words();
            guestSignals.write(
                    house.guest("Loes"),
                    Signal.RED,
                    now.card(Signal.RED),
                    SignalCard.of(
                            "Twee nachten niet geslapen\nIk neem de telefoon niet meer op", "Ik bel vandaag Sanne"));
        });
    }

    private void write(Signal signal, String signs, String actions) {
        signals.write(signal, signals.signals().words().card(signal), SignalCard.of(signs, actions));
    }
}
