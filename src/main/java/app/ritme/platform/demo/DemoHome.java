package app.ritme.platform.demo;

import app.ritme.home.Contents;
import app.ritme.home.Gift;
import app.ritme.home.GuestHomePlanService;
import app.ritme.home.GuestSignalPlanService;
import app.ritme.home.HomeLinkService;
import app.ritme.home.HomePart;
import app.ritme.home.MyHomeLinkService;
import app.ritme.home.MySignalPlanService;
import app.ritme.home.PersonToCall;
import app.ritme.home.PlanWords;
import app.ritme.home.Signal;
import app.ritme.home.SignalCard;
import app.ritme.home.SignalWords;
import app.ritme.people.PersonId;
import app.ritme.shared.Language;
import app.ritme.shared.Secret;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a guest of the demo takes home. */
@Component
@Profile("demo")
class DemoHome {

    private static final int WEEKS = 4;
    private static final LocalTime OPENED = LocalTime.of(0, 30);

    private final MySignalPlanService signals;
    private final GuestSignalPlanService guestSignals;
    private final GuestHomePlanService guestPlans;
    private final MyHomeLinkService links;
    private final HomeLinkService holders;

    DemoHome(
            MySignalPlanService signals,
            GuestSignalPlanService guestSignals,
            GuestHomePlanService guestPlans,
            MyHomeLinkService links,
            HomeLinkService holders) {
        this.signals = signals;
        this.guestSignals = guestSignals;
        this.guestPlans = guestPlans;
        this.links = links;
        this.holders = holders;
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
        plan(house);
    }

    /** Filled from her stay, agreed on together, given to her physiotherapist, who opened it. */
    private void plan(DemoHouse house) {
        PersonId loes = house.guest("Loes");
        house.coach("Marieke", -1, 16, () -> {
            PlanWords filled = guestPlans.take(loes, guestPlans.fromTheStay(loes, house.zone(), Language.NL));
            PlanWords agreed = filled.withWeek(Map.of(
                            DayOfWeek.TUESDAY, "18:00, twintig minuten oefenen",
                            DayOfWeek.FRIDAY, "18:00, twintig minuten oefenen",
                            DayOfWeek.SUNDAY, "10:00, een uur naar het bos"))
                    .withEquipment(List.of("Een mat", "Een rugzak met boeken", "Een elastiek aan de deur"))
                    .withHabits(
                            List.of("Voor het ontbijt naar buiten", "Telefoon weg na negen uur", "Even niets doen"));
            for (HomePart part : List.of(HomePart.WEEK, HomePart.EQUIPMENT, HomePart.HABITS)) {
                guestPlans.write(loes, part, filled, agreed);
            }
        });
        var given = new AtomicReference<Secret>();
        house.guest(
                "Loes",
                -1,
                19,
                () -> given.set(links.give(new Gift("fysio Jan", WEEKS, Contents.PLAN), house.zone(), Language.NL)));
        DemoClock.at(
                house.today().atTime(OPENED).atZone(house.zone()).toInstant(),
                () -> Tenancy.run(Context.link(house.founded().tenant()), () -> holders.open(given.get())));
    }

    private void write(Signal signal, String signs, String actions) {
        signals.write(signal, signals.signals().words().card(signal), SignalCard.of(signs, actions));
    }
}
