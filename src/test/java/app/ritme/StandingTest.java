package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EndReason;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.EnrolmentId;
import app.ritme.enrolment.EnrolmentService;
import app.ritme.enrolment.EnrolmentState;
import app.ritme.enrolment.EnrolmentStepService;
import app.ritme.journal.MyCheckInService;
import app.ritme.journal.Scale;
import app.ritme.organisation.LocationService;
import app.ritme.organisation.OrganisationFixtures;
import app.ritme.people.GuestService;
import app.ritme.people.InvitationService;
import app.ritme.people.PeopleFixtures;
import app.ritme.people.PersonId;
import app.ritme.program.ProgramFixtures;
import app.ritme.schedule.CancelReason;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.schedule.SessionId;
import app.ritme.schedule.SessionService;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Standing;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a house whose subscription ended, rests or is unpaid may no longer begin, and all that goes on in it. */
@SuppressWarnings("NullAway.Init")
class StandingTest extends RitmeTest {

    @Autowired
    private OrganisationFixtures organisation;

    @Autowired
    private LocationService locations;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private GuestService guests;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private EnrolmentService enrolmentList;

    @Autowired
    private EnrolmentStepService steps;

    @Autowired
    private EditionService editions;

    @Autowired
    private ScheduleFixtures schedule;

    @Autowired
    private SessionService sessions;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private MyCheckInService checkIns;

    private House house;
    private EditionId edition;
    private PersonId another;
    private EnrolmentId enquiry;

    @BeforeEach
    void aHouseThatRuns() {
        house = houses.aHouse("Standing");
        edition =
                enrolments.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(10), 4, null);
        another = houses.aVisitor(house, "Anna");
        enquiry = enrolments.enrol(house, edition, Beginning.INTRODUCTION, houses.aVisitor(house, "Fien"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "UNPAID", "ENDED"})
    void beginsNothingNewAndNamesWhomToAsk(Standing standing) {
        organisation.stand(house, standing);

        beginnings()
                .forEach((what, begin) -> assertThatThrownBy(() -> doAs(house.manager(), begin))
                        .as(what)
                        .isInstanceOfSatisfying(Refusal.class, refusal -> {
                            assertThat(refusal.key())
                                    .isEqualTo(
                                            "error.standing." + standing.name().toLowerCase(Locale.ROOT));
                            assertThat(refusal.arguments()).containsExactly("Hanna Manager");
                        }));
    }

    @ParameterizedTest
    @EnumSource(names = {"GOOD", "PAYMENT_FAILED"})
    void beginsEverythingWhileAPaymentIsOnlyTriedAgain(Standing standing) {
        organisation.stand(house, standing);

        beginnings().values().forEach(begin -> doAs(house.manager(), begin));

        assertThat(as(house.manager(), () -> editions.editions(false))).hasSize(2);
    }

    @Test
    void whatHasBegunGoesOnAfterTheEnd() {
        House.Person guest = houses.aGuest(house, "Gus");
        House.Person coach = houses.aStaffMember(house, "Marieke");
        people.aCare(house, guest, coach);
        var day = EnrolmentFixtures.today().plusDays(3);
        SessionId talk = schedule.aTalk(house, day, LocalTime.of(10, 0), coach.personId(), guest.personId());
        EnrolmentId offered = enrolments.enrol(house, edition, Beginning.OFFER, houses.aVisitor(house, "Bram"));
        organisation.stand(house, Standing.ENDED);

        doAs(guest, () -> checkIns.save(Map.of(Scale.SLEEP, 2)));
        long version = as(coach, () -> sessions.details(talk)).version();
        doAs(coach, () -> sessions.move(talk, day, LocalTime.of(11, 0), version));
        schedule.aTalk(house, day, LocalTime.of(15, 0), coach.personId(), guest.personId());
        doAs(coach, () -> sessions.cancel(talk, CancelReason.values()[0]));
        doAs(house.manager(), () -> steps.confirm(offered));
        doAs(house.manager(), () -> steps.cancel(offered, EndReason.values()[0]));

        assertThat(as(guest, checkIns::today)).isPresent();
        assertThat(as(house.manager(), () -> enrolmentList.details(offered))
                        .row()
                        .state())
                .isEqualTo(EnrolmentState.CANCELLED);
    }

    @Test
    void whoWaitsIsOfferedNothingByItselfUntilTheHouseIsOpenAgain() {
        EditionId small =
                enrolments.anEdition(house, "Small", EnrolmentFixtures.today().plusDays(30), 1, null);
        EnrolmentId first = enrolments.enrol(house, small, Beginning.CONFIRMATION, houses.aVisitor(house, "Cato"));
        EnrolmentId next = enrolments.enrol(house, small, Beginning.WAITING_LIST, houses.aVisitor(house, "Daan"));
        organisation.stand(house, Standing.UNPAID);

        doAs(house.manager(), () -> steps.cancel(first, EndReason.values()[0]));
        assertThat(state(next)).isEqualTo(EnrolmentState.WAITLISTED);

        organisation.stand(house, Standing.GOOD);
        doAs(house.manager(), () -> editions.close(small));
        doAs(house.manager(), () -> editions.reopen(small));
        assertThat(state(next)).isEqualTo(EnrolmentState.OFFERED);
    }

    private EnrolmentState state(EnrolmentId id) {
        return as(house.manager(), () -> enrolmentList.details(id)).row().state();
    }

    /** Each begins something. */
    private Map<String, Runnable> beginnings() {
        var all = new LinkedHashMap<String, Runnable>();
        all.put("a location", () -> houses.aLocation(house, "Annex"));
        all.put("a room", () -> houses.aRoom(house, enrolments.location(house), "Attic"));
        all.put("a guest", () -> guests.add(Houses.person("Eva", Optional.empty())));
        all.put(
                "somebody asked into the team",
                () -> invitations.inviteToTeam(
                        Houses.person("Ines", Optional.of(Houses.anAddress("Ines"))), Role.STAFF, Set.of()));
        all.put("a program", () -> programs.aDraft(house, "Rhythm"));
        all.put(
                "an edition",
                () -> editions.open(
                        as(house.manager(), () -> editions.edition(edition)).data()));
        all.put(
                "an enrolment",
                () -> enrolmentList.enrol(
                        EnrolmentFixtures.data(
                                edition, EnrolmentFixtures.today().plusDays(10), false, another),
                        Beginning.CONFIRMATION,
                        ""));
        all.put(
                "an offer",
                () -> steps.offer(enquiry, EnrolmentFixtures.today().plusDays(2).atTime(12, 0), ""));
        return all;
    }
}
