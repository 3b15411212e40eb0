package app.ritme.account;

import app.ritme.shared.Secret;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Sets and compares passwords; hashed with Argon2id (19 MiB, 2 passes, as OWASP's password storage sheet has it). */
@Component
class Passwords {

    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String decoy = encoder.encode(Secret.make().value());
    private final AccountStore accounts;

    Passwords(AccountStore accounts) {
        this.accounts = accounts;
    }

    void set(AccountId id, String password) {
        AccountProfile account = accounts.get(id);
        PasswordRules.check(password, List.of(account.name(), account.email().value()));
        accounts.setPasswordHash(id, encoder.encode(password));
    }

    /** Takes as long for an unknown account as for a wrong password. */
    boolean matches(Optional<AccountId> id, String password) {
        Optional<String> hash = id.flatMap(accounts::passwordHash);
        return encoder.matches(password, hash.orElse(decoy)) && hash.isPresent();
    }
}
