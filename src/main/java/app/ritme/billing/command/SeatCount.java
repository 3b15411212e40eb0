package app.ritme.billing.command;

import app.ritme.billing.BillingSettings;
import app.ritme.billing.inbox.SeatComparison;
import app.ritme.people.MemberChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whenever somebody comes or goes, the seats are counted a minute later; who comes and goes within it costs nothing. */
@Component
class SeatCount implements SeatComparison {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final BillingSettings settings;
    private final StripeCommandRepository commands;
    private final Commands writer;
    private final TransactionOperations transactions;
    private final Clock clock;

    SeatCount(
            BillingSettings settings,
            StripeCommandRepository commands,
            Commands writer,
            TransactionOperations transactions,
            Clock clock) {
        this.settings = settings;
        this.commands = commands;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void on(MemberChanged changed) {
        if (settings.mode().isOn()) {
            countAt(clock.instant().plus(A_MINUTE));
        }
    }

    @Override
    public boolean setRight() {
        return transactions.execute(status -> {
            boolean differs = writer.seatsDiffer();
            if (differs) {
                countAt(clock.instant());
            }
            return differs;
        });
    }

    /** Unless a count waits already; that one waits until this transaction is over, and so sees what it changed. */
    private void countAt(Instant moment) {
        if (commands.lockPending(settings.mode(), StripeCommand.Kind.SEATS).isEmpty()) {
            writer.write(StripeCommand.Kind.SEATS, Map.of(), null, moment);
        }
    }
}
