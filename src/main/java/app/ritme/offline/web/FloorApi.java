package app.ritme.offline.web;

import app.ritme.account.AccountPrincipal;
import app.ritme.offline.FloorService;
import app.ritme.people.PersonId;
import app.ritme.shared.Language;
import app.ritme.training.GuestDoneSetsService;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the tablet of a coach takes along to the floor: whom they look after, and the training of those they chose. */
@RestController
@RequestMapping("/o/{slug}/floor")
class FloorApi {

    private final OfflineDoor door;
    private final FloorService floor;
    private final GuestDoneSetsService training;

    FloorApi(OfflineDoor door, FloorService floor, GuestDoneSetsService training) {
        this.door = door;
        this.floor = floor;
        this.training = training;
    }

    @GetMapping("/guests")
    ResponseEntity<FloorGuests> guests(
            @PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who, @RequestParam Language language) {
        return door.open(slug, who, house -> FloorGuests.of(floor.floor(house.zone()), language));
    }

    @GetMapping("/training/{guest}")
    ResponseEntity<PocketTraining> training(
            @PathVariable String slug,
            @PathVariable UUID guest,
            @AuthenticationPrincipal AccountPrincipal who,
            @RequestParam Language language) {
        return door.open(slug, who, house -> PocketTraining.of(training.take(new PersonId(guest)), language));
    }
}
