package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.ServiceCalls.Call;
import app.ritme.ServiceCalls.Ids;
import app.ritme.account.AccountId;
import app.ritme.people.MemberData;
import app.ritme.people.TeamService;
import app.ritme.shared.Anyone;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.Guests;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.Operators;
import app.ritme.shared.Role;
import app.ritme.shared.SignedIn;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy;
import app.ritme.shared.Tenancy.Context;
import app.ritme.shared.ui.CurrentHouse;
import com.vaadin.flow.component.UI;
import java.lang.annotation.Annotation;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** One account, manager of one house and guest of another: in each it may what it may there, and nothing more. */
class TwoHousesTest extends KaribuTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlatformTransactionManager tenantTransactions;

    @Autowired
    @Qualifier("platformTransactions")
    private PlatformTransactionManager platformTransactions;

    @Autowired
    private TeamService team;

    private House own;
    private House.Person manager;
    private House.Person guest;

    @BeforeEach
    void joinBoth() {
        own = houses.aHouse("Oak");
        manager = own.manager();
        guest = houses.join(houses.aHouse("Pine"), new AccountId(own.managerAccount()), "Hanna", Role.GUEST);
    }

    @Test
    void isManagerInTheOneHouse() {
        for (Call call : ServiceCalls.all(context)) {
            boolean open = Set.of(
                            BillingManagers.class,
                            Managers.class,
                            StaffMembers.class,
                            Members.class,
                            SignedIn.class,
                            Anyone.class)
                    .contains(call.access());
            assertThat(as(manager, () -> opens(call))).as(call.toString()).isEqualTo(open);
        }
    }

    @Test
    void isManagerWithoutTheSubscriptionWhereSomebodyElseHandlesThat() {
        House.Person second = houses.aManager(own, "Mo");
        for (Call call : ServiceCalls.all(context)) {
            boolean open = Set.of(Managers.class, StaffMembers.class, Members.class, SignedIn.class, Anyone.class)
                    .contains(call.access());
            assertThat(as(second, () -> opens(call))).as(call.toString()).isEqualTo(open);
        }
    }

    @Test
    void operatesOnlyOutsideOfAnyHouse() {
        AccountId operator = houses.anOperator();
        House.Person here = houses.join(own, operator, "Otto", Role.MANAGER);
        for (Call call : ServiceCalls.all(context)) {
            boolean outside =
                    Set.of(Operators.class, SignedIn.class, Anyone.class).contains(call.access());
            assertThat(as(operator, Context.NOBODY, () -> opens(call)))
                    .as(call.toString())
                    .isEqualTo(outside);
            assertThat(call.access() == Operators.class && as(here, () -> opens(call)))
                    .as("%s in a house", call)
                    .isFalse();
        }
    }

    @Test
    void isGuestInTheOther() {
        for (Call call : ServiceCalls.all(context)) {
            boolean open = Set.of(Guests.class, Members.class, SignedIn.class, Anyone.class)
                    .contains(call.access());
            assertThat(as(guest, () -> opens(call))).as(call.toString()).isEqualTo(open);
        }
    }

    @Test
    void isNobodyInAThird() {
        House third = houses.aHouse("Quince");
        var stranger = new House.Person(third, manager.account(), manager.person(), manager.member());
        for (Call call : ServiceCalls.all(context)) {
            boolean open = Set.of(SignedIn.class, Anyone.class).contains(call.access());
            assertThat(as(stranger, () -> opens(call))).as(call.toString()).isEqualTo(open);
        }
    }

    @Test
    void whoIsNotSignedInMayNothing() {
        Context claimed = Context.account(own.tenant(), own.managerAccount());
        for (Call call : ServiceCalls.all(context)) {
            boolean open = call.access() == Anyone.class;
            assertThat(anonymously(() -> opens(call))).as(call.toString()).isEqualTo(open);
            assertThat(anonymously(() -> in(claimed, () -> opens(call))))
                    .as(call.toString())
                    .isEqualTo(open);
        }
    }

    @Test
    void jobsAndLinksOpenOnlyTheirs() {
        Set<Class<? extends Annotation>> jobs = Set.of(SystemOnly.class, Anyone.class);
        Set<Class<? extends Annotation>> links = Set.of(LinkHolders.class, Anyone.class);
        for (Call call : ServiceCalls.all(context)) {
            assertThat(anonymously(() -> in(Context.job(own.tenant()), () -> opens(call))))
                    .as("%s for a job", call)
                    .isEqualTo(jobs.contains(call.access()));
            assertThat(anonymously(() -> in(Context.link(own.tenant()), () -> opens(call))))
                    .as("%s for a link", call)
                    .isEqualTo(links.contains(call.access()));
        }
    }

    @Test
    void speakingInAnothersNameOpensNothing() {
        House.Person colleague = houses.aGuest(own, "Gijs");
        signIn(colleague.account());
        for (Call call : ServiceCalls.all(context)) {
            boolean open = Set.of(SignedIn.class, Anyone.class).contains(call.access());
            assertThat(in(Context.account(own.tenant(), own.managerAccount()), () -> opens(call)))
                    .as(call.toString())
                    .isEqualTo(open);
        }
    }

    @Test
    void aChangeOfRoleActsOnTheNextCall() {
        House.Person second = houses.aManager(own, "Mo");
        doAs(second, () -> team.change(second.memberId(), new MemberData(Role.MANAGER, false, Set.of())));

        doAs(manager, () -> team.change(second.memberId(), new MemberData(Role.STAFF, false, Set.of())));
        assertThatThrownBy(() -> doAs(
                        second, () -> team.change(second.memberId(), new MemberData(Role.MANAGER, false, Set.of()))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(second, team::team)).isNotEmpty();

        doAs(manager, () -> team.endMembership(second.memberId()));
        assertThatThrownBy(() -> as(second, team::team)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangeOfRoleActsOnTheNextClickOfABrowser() {
        House.Person second = houses.aManager(own, "Nel");
        var staff = new MemberData(Role.STAFF, false, Set.of());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        doAs(second, () -> team.change(second.memberId(), staff));

        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThatThrownBy(() -> doAs(second, () -> team.change(second.memberId(), staff)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twoTabsHoldTwoHouses() {
        open(manager, "today");
        UI first = UI.getCurrent();
        assertThat(CurrentHouse.get().role()).isEqualTo(Role.MANAGER);

        UI second = newTab();
        open(guest, "today");
        assertThat(CurrentHouse.get().role()).isEqualTo(Role.GUEST);
        assertThat(Tenancy.current().tenant()).isEqualTo(guest.house().tenant());
        assertThatThrownBy(team::team).isInstanceOf(AccessDeniedException.class);

        show(first);
        assertThat(CurrentHouse.get().name()).isEqualTo("Oak");
        assertThat(Tenancy.current().tenant()).isEqualTo(own.tenant());
        assertThat(team.team()).extracting(row -> row.member()).containsExactly(own.managerMember());

        show(second);
        assertThat(CurrentHouse.get().name()).isEqualTo("Pine");
        assertThatThrownBy(team::team).isInstanceOf(AccessDeniedException.class);
    }

    /** Whether the call is let in, whatever comes of it inside; taken back afterwards. */
    private boolean opens(Call call) {
        return new TransactionTemplate(platformTransactions)
                .execute(platform -> new TransactionTemplate(tenantTransactions).execute(status -> {
                    Object outcome = call.outcome(call.arguments(Ids.random(), -1, Ids.random()));
                    status.setRollbackOnly();
                    platform.setRollbackOnly();
                    return !(outcome instanceof AccessDeniedException);
                }));
    }
}
