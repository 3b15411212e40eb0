package app.ritme.account;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. Carries no role: roles belong to an organisation and are read there on each call.
 *
 * @param sessionEpoch the account's epoch when this session began; a session of an older epoch has been signed out
 */
public record AccountPrincipal(AccountId id, int sessionEpoch) implements UserDetails, AuthenticatedPrincipal {

    @Override
    public String getName() {
        return id.value().toString();
    }

    @Override
    public String getUsername() {
        return getName();
    }

    /** Never known here: a password is only ever compared with its hash. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }
}
