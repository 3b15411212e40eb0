package app.ritme.people;

import app.ritme.account.AccountPrincipal;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Decides the access annotations of services, from the member row of the bound organisation: read within the call's own
 * transaction, once, so that a change of role acts on the next click.
 */
@Component("access")
public class Access {

    private final MemberRepository members;

    Access(MemberRepository members) {
        this.members = members;
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
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? Remembered.in(this, () -> members.findCurrent(context.actor()))
                : members.findCurrent(context.actor());
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

    /** The answer of one transaction, forgotten when it ends. */
    private record Remembered(Optional<CurrentMember> member) {

        static Optional<CurrentMember> in(Access key, Supplier<Optional<CurrentMember>> question) {
            if (TransactionSynchronizationManager.getResource(key) instanceof Remembered known) {
                return known.member;
            }
            var answer = new Remembered(question.get());
            TransactionSynchronizationManager.bindResource(key, answer);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void suspend() {
                    TransactionSynchronizationManager.unbindResourceIfPossible(key);
                }

                @Override
                public void resume() {
                    TransactionSynchronizationManager.bindResource(key, answer);
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(key);
                }
            });
            return answer.member;
        }
    }
}
