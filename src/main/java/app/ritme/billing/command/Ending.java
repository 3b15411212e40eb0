package app.ritme.billing.command;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of the bound house that was asked for and waits for Stripe. */
@Component
@Transactional
public class Ending {

    private static final List<StripeCommand.Status> WAITS =
            List.of(StripeCommand.Status.PENDING, StripeCommand.Status.SENT, StripeCommand.Status.UNKNOWN);

    private final BillingSettings settings;
    private final StripeCommandRepository commands;
    private final Ledger ledger;
    private final Clock clock;

    Ending(BillingSettings settings, StripeCommandRepository commands, Ledger ledger, Clock clock) {
        this.settings = settings;
        this.commands = commands;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> waitingSince() {
        return waiting().stream().map(StripeCommand::requestedAt).min(Instant::compareTo);
    }

    /** @return false when there is nothing to take back, or Stripe is being asked at this moment */
    boolean takeBack(UUID by) {
        List<StripeCommand> waiting = waiting();
        boolean all = !waiting.isEmpty()
                && waiting.stream()
                        .allMatch(wish -> commands.lock(wish.id())
                                .filter(locked -> locked.takeBack(clock.instant()))
                                .isPresent());
        if (all) {
            ledger.enter(by, "house-end-taken-back", "");
        }
        return all;
    }

    private List<StripeCommand> waiting() {
        return settings.mode().isOn()
                ? commands.findByModeAndKindAndStatusIn(settings.mode(), StripeCommand.Kind.CANCEL_NOW, WAITS)
                : List.of();
    }
}
