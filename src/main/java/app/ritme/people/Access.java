package app.ritme.people;

import app.ritme.account.AccountPrincipal;
import app.ritme.account.OperatorList;
import app.ritme.shared.Role;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.Tenancy.Purpose;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Decides the access annotations of services, from the member row of the bound organisation, or from the settings of the
 * server: read once for each request of a browser, so that a change of role acts on the next click.
 */
@Component("access")
public class Access {

    private final MemberRepository members;
    private final OperatorList operators;

    Access(MemberRepository members, OperatorList operators) {
        this.members = members;
        this.operators = operators;
    }

    public boolean anyone() {
        return true;
    }

    public boolean signedIn() {
        return principal().isPresent();
    }

    public boolean member() {
        return is(role -> true);
    }

    public boolean staff() {
        return is(Role::worksHere);
    }

    public boolean guest() {
        return is(role -> role == Role.GUEST);
    }

    public boolean manager() {
        return is(role -> role == Role.MANAGER);
    }

    public boolean billingManager() {
        return currentMember().filter(CurrentMember::handlesBilling).isPresent();
    }

    /** Whoever runs this server is asked for as such outside of any organisation only. */
    public boolean operator() {
        return Tenancy.current().tenant().equals(Tenancy.NONE)
                && principal()
                        .map(AccountPrincipal::id)
                        .filter(id -> oncePerClick("operator " + id.value(), () -> operators.includes(id)))
                        .isPresent();
    }

    public boolean link() {
        return Tenancy.current().purpose() == Purpose.LINK;
    }

    public boolean system() {
        return Tenancy.current().purpose() == Purpose.JOB;
    }

    /** The member behind the signed-in account in the bound organisation, if it is one now. */
    Optional<CurrentMember> currentMember() {
        Context context = Tenancy.current();
        boolean speaksForItself = principal()
                .filter(account -> account.id().value().equals(context.actor()))
                .isPresent();
        if (context.purpose() != Purpose.APP || !speaksForItself) {
            return Optional.empty();
        }
        return oncePerClick("member " + context, () -> members.findCurrent(context.actor()));
    }

    @SuppressWarnings("unchecked") // only this method writes the attribute, and each name has one type
    private static <T> T oncePerClick(String what, Supplier<T> read) {
        RequestAttributes click = RequestContextHolder.getRequestAttributes();
        if (click == null) {
            return read.get();
        }
        String name = Access.class.getName() + " " + what;
        Object known = click.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known != null) {
            return (T) known;
        }
        T found = read.get();
        click.setAttribute(name, found, RequestAttributes.SCOPE_REQUEST);
        return found;
    }

    private boolean is(Predicate<Role> role) {
        return currentMember().map(CurrentMember::role).filter(role).isPresent();
    }

    private static Optional<AccountPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof AccountPrincipal account
                ? Optional.of(account)
                : Optional.empty();
    }
}
