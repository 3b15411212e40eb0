package app.ritme.offline.web;

import app.ritme.account.AccountPrincipal;
import app.ritme.account.AccountProfile;
import app.ritme.account.AccountService;
import app.ritme.people.HouseEntrance;
import app.ritme.shared.NotFoundException;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, for every page without a network. */
@RestController
class MeApi {

    private final OfflineDoor door;
    private final HouseEntrance entrance;
    private final AccountService accounts;
    private final Clock clock;

    MeApi(OfflineDoor door, HouseEntrance entrance, AccountService accounts, Clock clock) {
        this.door = door;
        this.entrance = entrance;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Asked before anything else: what is kept on the device may be somebody else's. */
    @GetMapping({"/o/{slug}/pocket/me", "/o/{slug}/floor/me"})
    ResponseEntity<OfflineMe> me(
            @PathVariable String slug, @AuthenticationPrincipal AccountPrincipal who, CsrfToken token) {
        return door.open(slug, who, house -> {
            var entry = entrance.whoEnters().orElseThrow(NotFoundException::new);
            AccountProfile profile = accounts.profile();
            return new OfflineMe(
                    profile.id().value(),
                    entry.member().givenName(),
                    house.name(),
                    entry.look().accent(),
                    entry.look().otherLanguages()
                            ? profile.language()
                            : entry.look().language(),
                    profile.colorScheme(),
                    house.zone(),
                    clock.instant(),
                    token.getHeaderName(),
                    token.getToken());
        });
    }
}
