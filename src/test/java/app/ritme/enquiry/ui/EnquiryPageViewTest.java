package app.ritme.enquiry.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.KaribuTest;
import app.ritme.enquiry.EnquiryPageService;
import app.ritme.enquiry.PageSettings;
import app.ritme.people.PersonName;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where managers decide about the page for everybody. */
@SuppressWarnings("NullAway.Init")
class EnquiryPageViewTest extends KaribuTest {

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
    void aManagerShowsTheHouseAndChoosesWhoTalks() {
        open(house.manager(), "enquiry");
        assertThat(shows("unsaved-save")).isFalse();
        enter(Checkbox.class, "page-open", true);
        click("unsaved-save");
        assertThat(settings().open()).as("nobody talks yet").isFalse();

        choose();
        enter(IntegerField.class, "talk-minutes", 45);
        click("unsaved-save");

        assertThat(settings().open()).isTrue();
        assertThat(settings().hosts()).containsExactly(coach.personId());
        assertThat(settings().minutes()).isEqualTo(45);
        assertThat(shows("unsaved-save")).isFalse();
    }

    @Test
    void anotherManagersDecisionIsShownAndNotOverwritten() {
        open(house.manager(), "enquiry");
        doAs(
                house.manager(),
                () -> pages.change(new PageSettings(
                        false, settings().hosts(), 60, 7, settings().version())));

        enter(IntegerField.class, "talk-minutes", 20);
        click("unsaved-save");

        assertThat(settings().minutes()).isEqualTo(60);
        assertThat(part(IntegerField.class, "talk-minutes").getValue()).isEqualTo(60);
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        CheckboxGroup<PersonName> hosts = part(CheckboxGroup.class, "talk-hosts");
        hosts.setValue(hosts.getListDataView()
                .getItems()
                .filter(name -> name.id().equals(coach.personId()))
                .collect(Collectors.toSet()));
    }

    private PageSettings settings() {
        return as(house.manager(), pages::settings);
    }
}
