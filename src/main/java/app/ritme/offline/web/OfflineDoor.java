package app.ritme.offline.web;

import app.ritme.account.AccountPrincipal;
import app.ritme.organisation.OrganisationDirectory;
import app.ritme.organisation.OrganisationEntry;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** From the address to the house, from the session to who asks: each request on its own, no tab is behind it. */
@Component
class OfflineDoor {

    private final OrganisationDirectory directory;

    OfflineDoor(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** @throws NotFoundException when no house is open there */
    <T> ResponseEntity<T> open(String slug, AccountPrincipal who, Function<OrganisationEntry, T> behind) {
        OrganisationEntry house = directory.findOpen(slug).orElseThrow(NotFoundException::new);
        T answer = Tenancy.call(Context.account(house.id().value(), who.id().value()), () -> behind.apply(house));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }
}
