package app.ritme.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.RitmeTest;
import app.ritme.people.InvitationService;
import app.ritme.people.TeamService;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init")
class AllowanceServiceTest extends RitmeTest {

    @Autowired
    private AllowanceService allowance;

    @Autowired
    private LocationService locations;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private TeamService team;

    @Autowired
    private OrganisationFixtures fixtures;

    private House house;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Allowed");
    }

    @Test
    void withoutASubscriptionThereAreNoLimits() {
        assertThat(as(house.manager(), allowance::usage))
                .isNotEmpty()
                .allSatisfy(usage -> assertThat(usage.limit()).isNull());
        houses.aLocation(house, "Annex");
        assertThat(used(UsageKind.LOCATIONS)).isEqualTo(2);
    }

    @Test
    void refusesOneLocationTooManyAndAllowsItAgainWhenOneCloses() {
        fixtures.allow(house, null, null, 2);
        LocationId annex = houses.aLocation(house, "Annex");
        assertThatThrownBy(() -> houses.aLocation(house, "Barn"))
                .isInstanceOf(Refusal.class)
                .hasMessage("error.allowance.locations");

        doAs(house.manager(), () -> locations.closeLocation(annex, LocalDate.of(2030, 1, 1)));
        houses.aLocation(house, "Barn");

        assertThatThrownBy(() -> doAs(house.manager(), () -> locations.reopenLocation(annex)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoWasAskedIntoTheTeamTakesAPlace() {
        fixtures.allow(house, null, 2, null);
        House.Person coach = houses.aStaffMember(house, "Marieke");
        assertThatThrownBy(this::inviteOneMore).isInstanceOf(Refusal.class).hasMessage("error.allowance.staff");
        assertThat(used(UsageKind.STAFF)).isEqualTo(2);

        doAs(house.manager(), () -> team.endMembership(coach.memberId()));
        inviteOneMore();

        assertThatThrownBy(() -> doAs(house.manager(), () -> team.restore(coach.memberId())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void ofTwoWhoTakeTheLastPlaceAtOnceOneIsRefused() throws Exception {
        fixtures.allow(house, null, null, 2);
        Callable<Boolean> add = () -> {
            try {
                houses.aLocation(house, "Barn " + Thread.currentThread().threadId());
                return true;
            } catch (Refusal full) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            long winners = threads.invokeAll(List.of(add, add, add, add)).stream()
                    .filter(done -> done.resultNow())
                    .count();
            assertThat(winners).isOne();
        }
        assertThat(used(UsageKind.LOCATIONS)).isEqualTo(2);
    }

    @Test
    void whatThePlanAllowsIsTheManagersBusiness() {
        House.Person coach = houses.aStaffMember(house, "Marieke");
        assertThatThrownBy(() -> as(coach, allowance::usage)).isInstanceOf(AccessDeniedException.class);
    }

    private void inviteOneMore() {
        doAs(
                house.manager(),
                () -> invitations.inviteToTeam(
                        Houses.person("Ines", Optional.of(Houses.anAddress("Ines"))), Role.STAFF, Set.of()));
    }

    private long used(UsageKind kind) {
        return as(house.manager(), allowance::usage).stream()
                .filter(usage -> usage.kind() == kind)
                .findFirst()
                .orElseThrow()
                .used();
    }
}
