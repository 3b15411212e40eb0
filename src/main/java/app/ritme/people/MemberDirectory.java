package app.ritme.people;

import app.ritme.account.AccountId;
import app.ritme.shared.Role;
import app.ritme.shared.SystemOnly;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the directory of houses per account mirrors of a member. */
@Service
@SystemOnly
@Transactional(readOnly = true)
public class MemberDirectory {

    /** @param role absent when the account does not belong to the house any more */
    public record Entry(AccountId account, Optional<Role> role) {}

    private final MemberRepository members;

    MemberDirectory(MemberRepository members) {
        this.members = members;
    }

    /** Empty for a member without an account. */
    public Optional<Entry> entry(MemberId id) {
        return members.findById(id.value())
                .flatMap(member -> member.account()
                        .map(account -> new Entry(
                                account,
                                Optional.of(member.role()).filter(role -> member.state() == MemberState.ACTIVE))));
    }
}
