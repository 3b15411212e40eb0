package app.ritme.people.ui;

import static app.ritme.Screen.click;
import static app.ritme.Screen.enter;
import static app.ritme.Screen.part;
import static app.ritme.Screen.shows;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.House;
import app.ritme.Houses;
import app.ritme.KaribuTest;
import app.ritme.people.MemberState;
import app.ritme.people.PersonDetails;
import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.people.TeamRow;
import app.ritme.people.TeamService;
import app.ritme.shared.Role;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TeamViewTest extends KaribuTest {

    @Autowired
    private TeamService team;

    @Autowired
    private SkillService skills;

    @Test
    void aManagerInvitesSomebodyWithRoleAndSkillsAndTheMailLeaves() {
        var house = houses.aHouse("Inviting");
        var coaching = houses.aSkill(house, "Coaching");
        var email = Houses.anAddress("marieke");
        open(house.manager(), "team");

        click("invite");
        enter(TextField.class, "given-name", "Marieke");
        enter(TextField.class, "family-name", "Vos");
        enter(EmailField.class, "email", email.value());
        enter(RoleSelect.class, "role", Role.MANAGER);
        enter(SkillsBox.class, "skills", Set.of(new SkillRow(coaching, "Coaching")));
        click("form-save");

        var marieke = row(house, "Marieke Vos");
        assertThat(marieke.role()).isEqualTo(Role.MANAGER);
        assertThat(marieke.state()).isEqualTo(MemberState.INVITED);
        assertThat(details(house, marieke).skills()).extracting(SkillRow::name).containsExactly("Coaching");
        assertThat(mailTo(email)).contains("/link/");
        assertThat(shows("person-Marieke Vos")).isTrue();
    }

    @Test
    void withoutAnAddressNobodyIsInvitedAndTheFieldSaysSo() {
        var house = houses.aHouse("Addressless");
        open(house.manager(), "team");

        click("invite");
        enter(TextField.class, "given-name", "Marieke");
        click("form-save");

        assertThat(part(EmailField.class, "email").isInvalid()).isTrue();
        assertThat(as(house.manager(), team::team)).hasSize(1);
    }

    @Test
    void aManagerChangesRoleRightsAndNameInOneCard() {
        var house = houses.aHouse("Changing");
        var jonas = houses.aStaffMember(house, "Jonas");
        open(house.manager(), "team/" + jonas.person());

        enter(TextField.class, "phone", "+46 70 123");
        enter(RoleSelect.class, "role", Role.MANAGER);
        enter(Checkbox.class, "billing", true);
        click("form-save");

        var now = as(house.manager(), () -> team.details(jonas.personId()));
        assertThat(now.role()).isEqualTo(Role.MANAGER);
        assertThat(now.billing()).isTrue();
        assertThat(now.data().phone()).isEqualTo("+46 70 123");
        assertThat(shows("form-save")).as("the card closes").isFalse();
    }

    @Test
    void theLastManagerStaysOneAndNothingOfTheCardIsSaved() {
        var house = houses.aHouse("Last");
        open(house.manager(), "team/" + house.managerPerson());

        enter(TextField.class, "phone", "112");
        enter(RoleSelect.class, "role", Role.STAFF);
        click("form-save");

        var now = as(house.manager(), () -> team.details(new PersonId(house.managerPerson())));
        assertThat(now.role()).isEqualTo(Role.MANAGER);
        assertThat(now.data().phone()).isEmpty();
        assertThat(shows("form-save")).as("the card stays open").isTrue();
    }

    @Test
    void whoLeavesCanBeBroughtBackAtOnce() {
        var house = houses.aHouse("Leaving");
        var fenna = houses.aStaffMember(house, "Fenna");
        open(house.manager(), "team/" + fenna.person());

        click("end");
        click("confirm-go");
        assertThat(row(house, "Fenna Test").state()).isEqualTo(MemberState.ENDED);

        click("undo");
        assertThat(row(house, "Fenna Test").state()).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void anInvitationIsWithdrawnAndSentAgain() {
        var house = houses.aHouse("Again");
        var email = Houses.anAddress("tomas");
        open(house.manager(), "team");
        click("invite");
        enter(TextField.class, "given-name", "Tomas");
        enter(EmailField.class, "email", email.value());
        click("form-save");
        mailTo(email);
        var tomas = row(house, "Tomas");

        open("o/" + house.slug() + "/team/" + tomas.person());
        click("withdraw");
        assertThat(row(house, "Tomas").state()).isEqualTo(MemberState.ENDED);

        open("o/" + house.slug() + "/team/" + tomas.person());
        click("invite-again");
        assertThat(row(house, "Tomas").state()).isEqualTo(MemberState.INVITED);
        assertThat(details(house, tomas).invitation()).isPresent();
    }

    @Test
    void skillsAreAddedRenamedAndRemoved() {
        var house = houses.aHouse("Skilled");
        open(house.manager(), "team");
        click("manage-skills");

        enter(TextField.class, "new-skill", "Sauna");
        click("add-skill");
        assertThat(names(house)).containsExactly("Sauna");

        enter(TextField.class, "skill-Sauna", "Sauna en water");
        assertThat(names(house)).containsExactly("Sauna en water");

        click("remove-Sauna");
        assertThat(names(house)).isEmpty();
    }

    @Test
    void theListIsNarrowedByNameAndBySkill() {
        var house = houses.aHouse("Narrow");
        houses.aStaffMember(house, "Annelies");
        houses.aStaffMember(house, "Tomas");
        open(house.manager(), "team");

        enter(TextField.class, "search-team", "annel");

        assertThat(shows("person-Annelies Test")).isTrue();
        assertThat(shows("person-Tomas Test")).isFalse();
    }

    @Test
    void staffReadACardAndChangeNothing() {
        var house = houses.aHouse("Reading");
        var jonas = houses.aStaffMember(house, "Jonas");
        open(jonas, "team/" + house.managerPerson());

        assertThat(part(TextField.class, "given-name").isReadOnly()).isTrue();
        assertThat(part(RoleSelect.class, "role").isReadOnly()).isTrue();
        assertThat(shows("form-save")).isFalse();
        assertThat(shows("end")).isFalse();
        assertThat(shows("invite")).isFalse();
    }

    @Test
    void theTeamPageIsNotThereForGuests() {
        var house = houses.aHouse("Guarded");

        open(houses.aGuest(house, "Loes"), "team");

        assertThat(_find(TeamView.class)).isEmpty();
    }

    @Test
    void aPersonOfAnotherHouseIsNotThere() {
        var house = houses.aHouse("Here");
        var elsewhere = houses.aHouse("Elsewhere");

        open(house.manager(), "team/" + elsewhere.managerPerson());

        assertThat(_find(TeamView.class)).isEmpty();
    }

    private TeamRow row(House house, String fullName) {
        return as(house.manager(), team::team).stream()
                .filter(row -> row.fullName().equals(fullName))
                .findFirst()
                .orElseThrow();
    }

    private PersonDetails details(House house, TeamRow row) {
        return as(house.manager(), () -> team.details(new PersonId(row.person())));
    }

    private List<String> names(House house) {
        return as(house.manager(), skills::skills).stream().map(SkillRow::name).toList();
    }
}
