package app.ritme.offline.web;

import app.ritme.account.AccountPrincipal;
import app.ritme.offline.FloorOutboxService;
import app.ritme.offline.OutboxConflict;
import app.ritme.offline.OutboxConflict.Why;
import app.ritme.offline.OutboxRowId;
import app.ritme.offline.PhoneOutboxService;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes one row of a page's outbox. Sent again it is answered again and kept once; {@link Refusals} says what is said
 * where it cannot be kept, and then the page keeps it.
 */
@RestController
class OutboxApi {

    private static final String ROW = "/o/{slug}/pocket/outbox/{id}/";
    private static final String FLOOR_ROW = "/o/{slug}/floor/outbox/{id}/";

    private final OfflineDoor door;
    private final PhoneOutboxService outbox;
    private final FloorOutboxService floor;

    OutboxApi(OfflineDoor door, PhoneOutboxService outbox, FloorOutboxService floor) {
        this.door = door;
        this.outbox = outbox;
        this.floor = floor;
    }

    /** @param calls whether it asks for somebody, who is called */
    record Kept(boolean calls) {}

    @PutMapping(ROW + "set")
    ResponseEntity<Kept> set(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestBody WrittenSet written,
            @AuthenticationPrincipal AccountPrincipal who) {
        refuseAnothers(written.account(), who);
        var row = new OutboxRowId(id);
        return door.open(slug, who, house -> {
            outbox.keep(row, written.set(row));
            return new Kept(false);
        });
    }

    @PutMapping(ROW + "change")
    ResponseEntity<Kept> change(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestBody WrittenChange written,
            @AuthenticationPrincipal AccountPrincipal who) {
        refuseAnothers(written.account(), who);
        return door.open(slug, who, house -> {
            outbox.keep(new OutboxRowId(id), written.done());
            return new Kept(false);
        });
    }

    @PutMapping(ROW + "check-in")
    ResponseEntity<Kept> checkIn(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestBody WrittenCheckIn written,
            @AuthenticationPrincipal AccountPrincipal who) {
        refuseAnothers(written.account(), who);
        return door.open(slug, who, house -> new Kept(outbox.keep(new OutboxRowId(id), written.checkIn())));
    }

    @PutMapping(FLOOR_ROW + "set")
    ResponseEntity<Kept> guestSet(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestBody WrittenSet written,
            @AuthenticationPrincipal AccountPrincipal who) {
        refuseAnothers(written.account(), who);
        var row = new OutboxRowId(id);
        return door.open(slug, who, house -> {
            floor.keep(row, written.guestSet(row));
            return new Kept(false);
        });
    }

    @PutMapping(FLOOR_ROW + "change")
    ResponseEntity<Kept> guestChange(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestBody WrittenChange written,
            @AuthenticationPrincipal AccountPrincipal who) {
        refuseAnothers(written.account(), who);
        return door.open(slug, who, house -> {
            floor.keep(new OutboxRowId(id), written.guests());
            return new Kept(false);
        });
    }

    /** A telephone goes from hand to hand. */
    private static void refuseAnothers(UUID account, AccountPrincipal who) {
        if (!account.equals(who.id().value())) {
            throw new OutboxConflict(Why.OWNER);
        }
    }
}
