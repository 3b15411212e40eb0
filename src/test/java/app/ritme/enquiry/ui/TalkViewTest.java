package app.ritme.enquiry.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.enquiry.EnquiryFixtures;
import app.ritme.enquiry.FreeTime;
import app.ritme.enrolment.EditionId;
import app.ritme.enrolment.EnrolmentFixtures;
import app.ritme.schedule.ScheduleFixtures;
import app.ritme.shared.Secret;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking on the page for everybody, and the page behind the mailed link. */
@SuppressWarnings("NullAway.Init")
class TalkViewTest extends KaribuTest {

    @Autowired
    private EnquiryFixtures fixtures;

    @Autowired
    private EnrolmentFixtures editions;

    @Autowired
    private ScheduleFixtures schedule;

    private House house;
    private EditionId edition;
    private Secret secret;

    @BeforeEach
    void anEnquiry() {
        house = houses.aHouse("Talks");
        schedule.alwaysThere(house, house.manager().personId());
        fixtures.openPage(house, house.manager().personId());
        edition = editions.anEdition(house, "Autumn", EnrolmentFixtures.today().plusDays(20), 4, null);
        secret = fixtures.anEnquiry(house, edition, "Ella", Houses.anAddress("ella"));
    }

    @Test
    void aTapPlansAnotherMovesAndTheSamePageCancels() {
        visit(secret);
        assertThat(_get(H1.class).getText()).isEqualTo("Hello Ella");
        assertThat(shows("talk-planned")).isFalse();
        FreeTime first = fixtures.times(house, secret).getFirst();
        FreeTime next = fixtures.times(house, secret).get(1);

        click(id(first));
        assertThat(shows("talk-planned")).isTrue();
        assertThat(fixtures.talk(house, secret).planned()).isPresent();

        click(id(next));
        assertThat(fixtures.talk(house, secret).planned())
                .hasValueSatisfying(talk -> assertThat(talk.startsAt())
                        .isEqualTo(
                                next.day().atTime(next.at()).atZone(Houses.ZONE).toInstant()));

        click("talk-cancel");
        click("confirm-go");
        assertThat(shows("talk-planned")).isFalse();
        assertThat(fixtures.talk(house, secret).planned()).isEmpty();
    }

    @Test
    void whoComesSecondIsToldAndSeesOtherTimes() {
        Secret other = fixtures.anEnquiry(house, edition, "Bas", Houses.anAddress("bas"));
        FreeTime wanted = fixtures.times(house, other).getFirst();
        visit(secret);
        schedule.aTalk(house, wanted.day(), wanted.at(), house.manager().personId(), houses.aVisitor(house, "Anna"));

        click(id(wanted));

        assertThat(shows("talk-refused")).isTrue();
        assertThat(shows(id(wanted))).isFalse();
        assertThat(shows("talk-planned")).isFalse();
    }

    @Test
    void moreDaysAreShownOnAsking() {
        FreeTime last = fixtures.times(house, secret).getLast();
        visit(secret);
        assertThat(shows(id(last))).isFalse();
        while (shows("talk-more")) {
            click("talk-more");
        }
        assertThat(shows(id(last))).isTrue();
    }

    @Test
    void aSecretThatOpensNothingIsAPageThatIsNotHere() {
        visit(Secret.make());
        assertThat(_get(H1.class).getText()).doesNotContain("Hello");
        assertThat(shows("way-back")).isTrue();
    }

    @Test
    void theFormSaysWhatIsMissingAndTurnsAwayWhoIsTooFast() {
        open("o/" + house.slug());
        click("talk-ask");
        assertThat(part(TextField.class, "talk-given-name").isInvalid()).isTrue();
        assertThat(part(EmailField.class, "talk-email").isInvalid()).isTrue();

        enter(TextField.class, "talk-given-name", "Ella");
        enter(EmailField.class, "talk-email", "ella@people.example");
        click("talk-ask");
        assertThat(shows("talk-sent")).as("faster than anybody types").isFalse();
    }

    @Test
    void aProgramThatFillsInTheFieldNobodySeesIsAnsweredAsEverybody() {
        open("o/" + house.slug());
        enter(TextField.class, "talk-given-name", "Bot");
        enter(EmailField.class, "talk-email", "bot@people.example");
        part(Input.class, "talk-website").setValue("https://spam.example");
        click("talk-ask");

        assertThat(shows("talk-sent")).isTrue();
        assertThat(superuser()
                        .sql("select count(*) from app.enquiry where tenant_id = :tenant and given_name = 'Bot'")
                        .param("tenant", house.tenant())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void visit(Secret link) {
        open(house.path("talk/" + link.value()));
    }

    private static String id(FreeTime time) {
        return "time-" + time.day() + "-" + time.at();
    }
}
