package app.ritme.billing.command;

import app.ritme.billing.BillingSettings;
import app.ritme.people.MemberChanged;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whenever somebody comes or goes, the seats are counted a minute later; who comes and goes within it costs nothing. */
@Component
class SeatCount {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final BillingSettings settings;
    private final StripeCommandRepository commands;
    private final Commands writer;
    private final Clock clock;

    SeatCount(BillingSettings settings, StripeCommandRepository commands, Commands writer, Clock clock) {
        this.settings = settings;
        this.commands = commands;
        this.writer = writer;
        this.clock = clock;
    }

    @EventListener
    void on(MemberChanged changed) {
        boolean asked = !settings.mode().isOn()
                || !commands.findByModeAndKindAndStatusIn(
                                settings.mode(), StripeCommand.Kind.SEATS, List.of(StripeCommand.Status.PENDING))
                        .isEmpty();
        if (!asked) {
            writer.write(
                    StripeCommand.Kind.SEATS, Map.of(), null, clock.instant().plus(A_MINUTE));
        }
    }
}
