package app.ritme.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.enquiry.PublicPage.OfferedEdition;
import app.ritme.enrolment.Beginning;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EditionService;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.enrolment.OpenEdition;
import app.ritme.organisation.AllowanceData;
import app.ritme.organisation.AllowanceService;
import app.ritme.program.ProgramFixtures;
import app.ritme.shared.Language;
import app.ritme.shared.Standing;
import app.ritme.shared.Tenancy.Context;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What everybody sees of a house. */
@SuppressWarnings("NullAway.Init")
class PublicPageServiceTest extends RitmeTest {

    private static final LocalDate TODAY = EnrolmentFixtures.today();

    @Autowired
    private PublicPageService pages;

    @Autowired
    private EnquiryFixtures fixtures;

    @Autowired
    private EnrolmentFixtures enrolments;

    @Autowired
    private ProgramFixtures programs;

    @Autowired
    private EditionService editions;

    @Autowired
    private AllowanceService allowances;

    private House house;

    @BeforeEach
    void aHouse() {
        house = houses.aHouse("Shows");
    }

    @Test
    void showsNothingUntilAManagerSaysSo() {
        assertThat(page()).isEmpty();
        assertThat(in(Context.link(house.tenant()), pages::logo)).isEmpty();

        open();

        assertThat(page()).hasValueSatisfying(page -> {
            assertThat(page.takesEnquiries()).isTrue();
            assertThat(page.face().language()).isEqualTo(Language.EN);
        });
    }

    @Test
    void showsPublishedProgramsWithTheEditionsOneMayStillComeTo() {
        open();
        enrolments.anEdition(house, "Autumn week", TODAY.plusDays(10), 4, null);
        EditionId closed = enrolments.anEdition(house, "Closed week", TODAY.plusDays(12), 4, null);
        doAs(house.manager(), () -> editions.close(closed));
        enrolments.anEdition(house, "Has begun", TODAY, 4, null);
        House other = houses.aHouse("Other");
        enrolments.anEdition(other, "Elsewhere", TODAY.plusDays(10), 4, null);
        programs.aPublishedProgram(house, "Without dates");

        PublicPage page = page().orElseThrow();

        assertThat(page.offers())
                .extracting(offer -> offer.program().name().exactly(Language.EN))
                .containsExactlyInAnyOrder("Autumn week", "Closed week", "Has begun", "Without dates");
        assertThat(shown()).extracting(edition -> edition.row().name()).containsExactly("Autumn week");
    }

    @Test
    void countsPlacesOfPersonsAndRoomsAndThoseWhoWait() {
        open();
        EditionId four = enrolments.anEdition(house, "Four", TODAY.plusDays(10), 4, null);
        EditionId rooms = enrolments.anEdition(house, "One room", TODAY.plusDays(30), 4, 1);
        EditionId waited = enrolments.anEdition(house, "Waited for", TODAY.plusDays(50), 2, null);
        enrolments.aBedroom(house, "Larch", 2);
        enrolments.enrol(house, four, Beginning.CONFIRMATION, houses.aVisitor(house, "Anna"));
        enrolments.enrol(house, rooms, Beginning.CONFIRMATION, houses.aVisitor(house, "Bram"));
        enrolments.enrol(
                house, waited, Beginning.CONFIRMATION, houses.aVisitor(house, "Cato"), houses.aVisitor(house, "Daan"));
        enrolments.enrol(house, waited, Beginning.WAITING_LIST, houses.aVisitor(house, "Eva"));

        assertThat(shown()).extracting(OpenEdition::places).containsExactly(3, 0, 0);
        assertThat(shown()).extracting(OpenEdition::isFull).containsExactly(false, true, true);
    }

    @Test
    void findsTheFirstDayWithAPlaceInARollingEdition() {
        open();
        LocalDate monday = TODAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        EditionId rolling =
                enrolments.aRollingEdition(house, "Rolling", TODAY.minusDays(40), 1, null, Set.of(DayOfWeek.MONDAY));
        enrolments.aBedroom(house, "Larch", 2);
        assertThat(shown()).singleElement().satisfies(edition -> {
            assertThat(edition.arrival()).isEqualTo(monday);
            assertThat(edition.places()).isEqualTo(1);
        });

        enrolments.enrol(house, rolling, Beginning.CONFIRMATION, monday, false, houses.aVisitor(house, "Anna"));

        // seven days are six nights: the next Monday is free
        assertThat(shown())
                .singleElement()
                .satisfies(edition -> assertThat(edition.arrival()).isEqualTo(monday.plusWeeks(1)));
    }

    @Test
    void takesNoEnquiriesWhileTheSubscriptionLetsNobodyBegin() {
        open();
        allow(Standing.GOOD, 1);
        assertThat(takesEnquiries()).isTrue();

        allow(Standing.ENDED, null);
        assertThat(takesEnquiries()).isFalse();

        allow(Standing.PAYMENT_FAILED, null);
        assertThat(takesEnquiries()).isTrue();

        allow(Standing.GOOD, 0);
        assertThat(takesEnquiries()).isFalse();
    }

    @Test
    void isForWhoComesByALink() {
        open();

        assertThatThrownBy(() -> as(house.manager(), () -> pages.page(TODAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void open() {
        fixtures.openPage(house, house.manager().personId());
    }

    private Optional<PublicPage> page() {
        return in(Context.link(house.tenant()), () -> pages.page(TODAY));
    }

    private boolean takesEnquiries() {
        return page().orElseThrow().takesEnquiries();
    }

    private List<OpenEdition> shown() {
        return page().orElseThrow().offers().stream()
                .flatMap(offer -> offer.editions().stream())
                .map(OfferedEdition::edition)
                .sorted((one, other) -> one.arrival().compareTo(other.arrival()))
                .toList();
    }

    private void allow(Standing standing, @Nullable Integer guests) {
        doIn(Context.job(house.tenant()), () -> allowances.allow(new AllowanceData(guests, null, null, standing)));
    }
}
