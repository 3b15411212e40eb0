package app.ritme.account;

import app.ritme.account.RememberedDevices.Pass;
import app.ritme.shared.Anyone;
import app.ritme.shared.PlatformTransaction;
import app.ritme.shared.Secret;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a browser that was asked to be remembered shows instead of a password. The secret is the proof. */
@Service
@Anyone
@PlatformTransaction
public class DeviceService {

    private final RememberedDevices devices;
    private final AccountStore accounts;

    DeviceService(RememberedDevices devices, AccountStore accounts) {
        this.devices = devices;
        this.accounts = accounts;
    }

    /** @param secret the new secret to keep, empty when the one in hand stays good */
    public record Welcome(AccountPrincipal principal, Optional<Secret> secret, Duration lifetime) {}

    /**
     * Remembers the device of somebody who just signed in; empty for those whose devices are not remembered.
     *
     * @param principal proof of the sign-in, held by the server only
     */
    public Optional<Welcome> remember(AccountPrincipal principal, String label) {
        return devices.remember(principal.id(), label).map(this::welcome);
    }

    /** Signs in by device; empty when it is not, or no longer, remembered. */
    public Optional<Welcome> recognise(Secret secret) {
        return devices.use(secret).map(this::welcome);
    }

    /** The device is signed out by hand and need not be remembered. */
    public void forget(Secret secret) {
        devices.forget(secret);
    }

    private Welcome welcome(Pass pass) {
        return new Welcome(accounts.principal(pass.account()), pass.secret(), pass.lifetime());
    }
}
