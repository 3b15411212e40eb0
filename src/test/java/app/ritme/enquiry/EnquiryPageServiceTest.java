package app.ritme.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.people.PersonId;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What managers decide about the page for everybody. */
@SuppressWarnings("NullAway.Init")
class EnquiryPageServiceTest extends RitmeTest {

    @Autowired
    private EnquiryPageService pages;

    private House house;
    private House.Person coach;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Decides");
        coach = houses.aStaffMember(house, "Marieke");
    }

    @Test
    void isHiddenUntilAManagerDecides() {
        PageSettings settings = as(house.manager(), pages::settings);

        assertThat(settings.open()).isFalse();
        assertThat(settings.minutes()).isEqualTo(30);
        assertThat(settings.hosts()).isEmpty();
    }

    @Test
    void keepsWhatWasDecidedAndForgetsWhoDoesNoTalksAnyMore() {
        change(true, Set.of(coach.personId(), house.manager().personId()), 45, 21);
        change(true, Set.of(coach.personId()), 45, 21);

        PageSettings settings = as(house.manager(), pages::settings);
        assertThat(settings.open()).isTrue();
        assertThat(settings.hosts()).containsExactly(coach.personId());
        assertThat(settings.minutes()).isEqualTo(45);
        assertThat(settings.daysAhead()).isEqualTo(21);
    }

    @Test
    void nobodyIsShownAHouseInWhichNobodyTalks() {
        assertThatThrownBy(() -> change(true, Set.of(), 30, 14))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("error.enquiry.nobody"));
        assertThatThrownBy(() -> change(true, Set.of(coach.personId()), 5, 14)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change(true, Set.of(coach.personId()), 30, 91)).isInstanceOf(Refusal.class);
        change(false, Set.of(), 30, 14);
    }

    @Test
    void onlyWhoWorksHereDoesTalks() {
        PersonId visitor = houses.aVisitor(house, "Loes");
        PersonId elsewhere = houses.aStaffMember(houses.aHouse("Other"), "Wout").personId();

        assertThatThrownBy(() -> change(true, Set.of(visitor), 30, 14)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> change(true, Set.of(elsewhere), 30, 14)).isInstanceOf(NotFoundException.class);
        assertThat(as(house.manager(), pages::team))
                .extracting(name -> name.id())
                .contains(coach.personId())
                .doesNotContain(visitor);
    }

    @Test
    void whoReadItBeforeNoticesAChangeOfTheHostsAlone() {
        change(true, Set.of(coach.personId()), 30, 14);
        PageSettings read = as(house.manager(), pages::settings);
        change(true, Set.of(house.manager().personId()), 30, 14);

        assertThatThrownBy(() -> as(house.manager(), () -> {
                    pages.change(read);
                    return true;
                }))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    }

    @Test
    void isForManagers() {
        assertThatThrownBy(() -> as(coach, pages::settings)).isInstanceOf(AccessDeniedException.class);
    }

    private void change(boolean open, Set<PersonId> hosts, int minutes, int ahead) {
        doAs(
                house.manager(),
                () -> pages.change(new PageSettings(
                        open, hosts, minutes, ahead, pages.settings().version())));
    }
}
