package app.ritme.offline.web;

import app.ritme.account.AccountPrincipal;
import app.ritme.home.MyHomePlanService;
import app.ritme.journal.MyCheckInService;
import app.ritme.offline.PocketService;
import app.ritme.safety.HelpService;
import app.ritme.shared.Language;
import app.ritme.training.MyDoneSetsService;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a guest's telephone takes along, in parts, so that each is little. Everything is the guest's own. */
@RestController
@RequestMapping("/o/{slug}/pocket")
class PocketApi {

    private final OfflineDoor door;
    private final PocketService pocket;
    private final MyCheckInService checkIns;
    private final MyDoneSetsService training;
    private final MyHomePlanService plans;
    private final HelpService help;

    PocketApi(
            OfflineDoor door,
            PocketService pocket,
            MyCheckInService checkIns,
            MyDoneSetsService training,
            MyHomePlanService plans,
            HelpService help) {
        this.door = door;
        this.pocket = pocket;
        this.checkIns = checkIns;
        this.training = training;
        this.plans = plans;
        this.help = help;
    }

    @GetMapping("/day")
    ResponseEntity<PocketDay> day(
            @PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who, @RequestParam Language language) {
        return door.open(slug, who, house -> {
            var days = pocket.days();
            return new PocketDay(
                    days.first(),
                    days.last(),
                    days.zone(),
                    days.sessions().stream()
                            .map(session -> PocketDay.Entry.of(session, language))
                            .toList());
        });
    }

    @GetMapping("/check-in")
    ResponseEntity<PocketCheckIn> checkIn(@PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who) {
        return door.open(slug, who, house -> PocketCheckIn.of(checkIns.start()));
    }

    @GetMapping("/training")
    ResponseEntity<PocketTraining> training(
            @PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who, @RequestParam Language language) {
        return door.open(slug, who, house -> PocketTraining.of(training.take(), language));
    }

    @GetMapping("/plans")
    ResponseEntity<PocketPlans> plans(@PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who) {
        return door.open(slug, who, house -> PocketPlans.of(plans.both()));
    }

    @GetMapping("/numbers")
    ResponseEntity<List<PocketPlans.Call>> numbers(
            @PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who, @RequestParam Language language) {
        return door.open(
                slug,
                who,
                house -> help.numbers(house.zone()).all().stream()
                        .map(number -> PocketPlans.Call.of(number, language))
                        .toList());
    }
}
