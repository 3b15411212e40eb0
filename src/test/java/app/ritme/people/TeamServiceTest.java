package app.ritme.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.Proof;
import app.ritme.RitmeTest;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class TeamServiceTest extends RitmeTest {

    @Autowired
    private TeamService team;

    @Autowired
    private SkillService skills;

    @Autowired
    private HostService hosts;

    @Autowired
    private BillingRights rights;

    private House house;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Team");
    }

    @Test
    void listsTheActiveFirstAndByName() {
        houses.aStaffMember(house, "Zoe");
        houses.aStaffMember(house, "anna");
        House.Person gone = houses.aStaffMember(house, "Bea");
        doAs(house.manager(), () -> team.endMembership(gone.memberId()));
        houses.aGuest(house, "Guest");

        assertThat(as(house.manager(), team::team))
                .extracting(TeamRow::givenName)
                .containsExactly("anna", "Hanna", "Zoe", "Bea");
    }

    @Test
    void setsRoleAndSkillsAtOnce() {
        House.Person staff = houses.aStaffMember(house, "Siem");
        SkillId sauna = houses.aSkill(house, "Sauna");
        SkillId breath = houses.aSkill(house, "Breath");

        doAs(
                house.manager(),
                () -> team.change(staff.memberId(), new MemberData(Role.MANAGER, true, Set.of(sauna, breath))));
        var details = as(house.manager(), () -> team.details(staff.personId()));
        assertThat(details.role()).isEqualTo(Role.MANAGER);
        assertThat(details.billing()).isTrue();
        assertThat(details.skills()).extracting(SkillRow::name).containsExactly("Breath", "Sauna");

        doAs(house.manager(), () -> team.change(staff.memberId(), new MemberData(Role.STAFF, false, Set.of(sauna))));
        details = as(house.manager(), () -> team.details(staff.personId()));
        assertThat(details.role()).isEqualTo(Role.STAFF);
        assertThat(details.skills()).extracting(SkillRow::id).containsExactly(sauna);
    }

    @Test
    void keepsTheLastManager() {
        House.Person manager = house.manager();

        assertThatThrownBy(() -> doAs(
                        manager, () -> team.change(manager.memberId(), new MemberData(Role.STAFF, false, Set.of()))))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.team.last-manager");
        assertThatThrownBy(() -> doAs(manager, () -> team.endMembership(manager.memberId())))
                .hasMessage("error.team.last-manager");
        assertThat(as(manager, team::team))
                .singleElement()
                .satisfies(row -> assertThat(row.role()).isEqualTo(Role.MANAGER));
    }

    @Test
    void anInvitedManagerDoesNotCountAsOne() {
        House.Person manager = house.manager();
        House.Person second = houses.aManager(house, "Mo");
        doAs(manager, () -> team.endMembership(second.memberId()));

        assertThatThrownBy(() -> doAs(manager, () -> team.endMembership(manager.memberId())))
                .hasMessage("error.team.last-manager");
    }

    @Test
    void whoHandlesTheSubscriptionHandsItOn() {
        House.Person founder = house.manager();
        House.Person second = houses.aManager(house, "Mo");
        assertThat(as(second, rights::holders)).extracting(Host::givenName).containsExactly("Hanna");
        assertThatThrownBy(() -> handsOnBilling(second, second))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.team.billing");
        assertThatThrownBy(() -> doAs(second, () -> team.change(founder.memberId(), manager(false))))
                .isInstanceOf(Refusal.class);

        handsOnBilling(founder, second);
        assertThat(as(founder, rights::holders)).extracting(Host::givenName).containsExactly("Hanna", "Mo");

        doAs(second, () -> team.change(founder.memberId(), manager(false)));
        assertThat(as(founder, rights::holders)).extracting(Host::givenName).containsExactly("Mo");
    }

    @Test
    void somebodyAlwaysHandlesTheSubscription() {
        House.Person founder = house.manager();
        House.Person second = houses.aManager(house, "Mo");
        var staff = new MemberData(Role.STAFF, false, Set.of());
        for (Runnable leaving : List.<Runnable>of(
                () -> team.change(founder.memberId(), manager(false)),
                () -> team.change(founder.memberId(), staff),
                () -> team.endMembership(founder.memberId()))) {
            assertThatThrownBy(() -> doAs(founder, leaving)).hasMessage("error.team.last-billing");
        }

        handsOnBilling(founder, second);
        doAs(second, () -> team.endMembership(founder.memberId()));
        assertThat(as(second, rights::holders)).extracting(Host::givenName).containsExactly("Mo");
    }

    @Test
    void onlyAManagerCanHandleTheSubscription() {
        House.Person coach = houses.aStaffMember(house, "Siem");
        assertThatThrownBy(() -> doAs(
                        house.manager(),
                        () -> team.change(coach.memberId(), new MemberData(Role.STAFF, true, Set.of()))))
                .hasMessage("error.member.billing");
        assertThatThrownBy(() -> as(coach, rights::holders)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofTwoWhoGiveUpTheSubscriptionAtTheSameTimeOneKeepsIt() throws Exception {
        for (int round = 0; round < Proof.count(5, 50); round++) {
            House fresh = houses.aHouse("Duet");
            House.Person one = fresh.manager();
            House.Person other = houses.aManager(fresh, "Mo");
            handsOnBilling(one, other);
            var barrier = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.of(givesUp(one, barrier), givesUp(other, barrier)));
            }
            assertThat(as(one, rights::holders)).hasSize(1);
        }
    }

    @Test
    void ofTwoManagersWhoDemoteEachOtherAtTheSameTimeOneStays() throws Exception {
        for (int round = 0; round < Proof.count(5, 50); round++) {
            House fresh = houses.aHouse("Duel");
            House.Person one = fresh.manager();
            House.Person other = houses.aManager(fresh, "Mo");
            handsOnBilling(one, other);
            var barrier = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                var results = threads.invokeAll(List.of(demotes(one, other, barrier), demotes(other, one, barrier)));
                assertThat(results.stream().filter(result -> result.resultNow()))
                        .hasSize(1);
            }
            assertThat(superuser()
                            .sql("select count(*) from app.member where tenant_id = :house and role = 'MANAGER'"
                                    + " and state = 'ACTIVE'")
                            .param("house", fresh.tenant())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    void takesALeaveBack() {
        House.Person staff = houses.aStaffMember(house, "Siem");
        doAs(house.manager(), () -> team.endMembership(staff.memberId()));
        assertThatThrownBy(() -> as(staff, team::team)).isInstanceOf(AccessDeniedException.class);

        doAs(house.manager(), () -> team.restore(staff.memberId()));

        assertThat(as(staff, team::team)).hasSize(2);
        assertThatThrownBy(() -> doAs(house.manager(), () -> team.restore(staff.memberId())))
                .hasMessage("error.member.already");
    }

    @Test
    void theSecondEditorIsTold() {
        House.Person staff = houses.aStaffMember(house, "Siem");
        long version = as(house.manager(), () -> team.details(staff.personId())).version();
        var data = Houses.person("Simon", Optional.of(Houses.anAddress("Simon")));
        doAs(house.manager(), () -> team.describe(staff.personId(), data, version));

        assertThatThrownBy(() -> doAs(house.manager(), () -> team.describe(staff.personId(), data, version)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void keepsASkillThatSomebodyHas() {
        House.Person staff = houses.aStaffMember(house, "Siem");
        SkillId sauna = houses.aSkill(house, "Sauna");
        doAs(house.manager(), () -> team.change(staff.memberId(), new MemberData(Role.STAFF, false, Set.of(sauna))));

        assertThatThrownBy(() -> doAs(house.manager(), () -> skills.remove(sauna)))
                .hasMessage("error.skill.used");
        assertThatThrownBy(() -> houses.aSkill(house, " SAUNA ")).hasMessage("error.skill.taken");
        doAs(house.manager(), () -> team.change(staff.memberId(), new MemberData(Role.STAFF, false, Set.of())));
        doAs(house.manager(), () -> skills.remove(sauna));
        assertThat(as(staff, skills::skills)).isEmpty();
    }

    @Test
    void guestsSeeNamesOfThoseWhoWorkHereAndNoMore() {
        House.Person guest = houses.aGuest(house, "Gea");
        houses.aStaffMember(house, "Anna");

        assertThat(as(guest, hosts::hosts)).extracting(Host::givenName).containsExactly("Anna", "Hanna");
        assertThatThrownBy(() -> as(guest, team::team)).isInstanceOf(AccessDeniedException.class);
    }

    private void handsOnBilling(House.Person who, House.Person toWhom) {
        doAs(who, () -> team.change(toWhom.memberId(), manager(true)));
    }

    private static MemberData manager(boolean billing) {
        return new MemberData(Role.MANAGER, billing, Set.of());
    }

    private Callable<Boolean> givesUp(House.Person who, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            try {
                doAs(who, () -> team.change(who.memberId(), manager(false)));
                return true;
            } catch (Refusal | OptimisticLockingFailureException lost) {
                return false;
            }
        };
    }

    private Callable<Boolean> demotes(House.Person who, House.Person whom, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            try {
                doAs(who, () -> team.change(whom.memberId(), new MemberData(Role.STAFF, false, Set.of())));
                return true;
            } catch (Refusal | AccessDeniedException | OptimisticLockingFailureException lost) {
                return false;
            }
        };
    }
}
