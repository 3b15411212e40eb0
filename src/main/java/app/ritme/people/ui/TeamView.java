package app.ritme.people.ui;

import app.ritme.organisation.AllowanceService;
import app.ritme.people.InvitationService;
import app.ritme.people.MemberState;
import app.ritme.people.OpenInvitation;
import app.ritme.people.PersonId;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.people.TeamRow;
import app.ritme.people.TeamService;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CardBox;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.EmptyState;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.PageHeader;
import app.ritme.shell.HouseLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those who work in the house: who is here, who is invited, who left. The address names whose card is open. */
@Route(value = "team/:person?", layout = HouseLayout.class)
@Menu(title = "nav.team", order = 210, icon = "group")
@RolesAllowed({"MANAGER", "STAFF"})
class TeamView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<MemberState> ORDER = List.of(MemberState.ACTIVE, MemberState.INVITED, MemberState.ENDED);

    private final TeamService team;
    private final SkillService skills;
    private final InvitationService invitations;
    private final AllowanceService allowance;
    private final Clock clock;
    private final PageHeader header = new PageHeader(getTranslation("team.title"));
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final PersonCard card = new PersonCard(PeopleNavigation::team);
    private List<TeamRow> rows = List.of();
    private Map<UUID, List<SkillRow>> skillsOf = Map.of();
    private Map<UUID, OpenInvitation> open = Map.of();

    TeamView(
            TeamService team,
            SkillService skills,
            InvitationService invitations,
            AllowanceService allowance,
            Clock clock) {
        this.team = team;
        this.skills = skills;
        this.invitations = invitations;
        this.allowance = allowance;
        this.clock = clock;
        search.setAriaLabel(getTranslation("team.search"));
        search.setPlaceholder(getTranslation("team.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> show());
        search.addClassName("list-search");
        search.setTestId("search-team");
        list.addClassName("stack");

        addClassName("page");
        add(header, search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (mayChange()) {
            header.withActions(skillsButton(), inviteButton());
        } else {
            header.withActions();
        }
        refresh();
        card.show(PeopleNavigation.person(event), this::dialog);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("team.title") + " · " + CurrentHouse.get().name();
    }

    private static boolean mayChange() {
        return CurrentHouse.get().role() == Role.MANAGER;
    }

    private MemberDialog dialog(PersonId id) {
        return new MemberDialog(team.details(id), mayChange(), team, skills, invitations, clock, this::refresh);
    }

    private Button inviteButton() {
        var invite = new Button(
                getTranslation("team.invite"),
                Icons.PLUS.create(),
                event -> new InviteDialog(invitations, skills, allowance, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setTestId("invite");
        return invite;
    }

    private Button skillsButton() {
        var button = new Button(getTranslation("team.skills"), event -> new SkillsDialog(skills, this::refresh).open());
        button.setTestId("manage-skills");
        return button;
    }

    private void refresh() {
        rows = team.team();
        skillsOf = team.skills();
        open = team.openInvitations();
        long here =
                rows.stream().filter(row -> row.state() == MemberState.ACTIVE).count();
        header.setSubtitle(getTranslation("team.count", here));
        show();
    }

    private void show() {
        list.removeAll();
        for (var state : ORDER) {
            var found = rows.stream()
                    .filter(row -> row.state() == state && matches(row))
                    .toList();
            if (!found.isEmpty()) {
                list.add(group(state, found));
            }
        }
        if (list.getComponentCount() == 0) {
            list.add(new CardBox(
                    new EmptyState(Icons.SEARCH, getTranslation("team.nobody"), getTranslation("team.nobody.text"))));
        }
    }

    private CardBox group(MemberState state, List<TeamRow> people) {
        var icon = switch (state) {
            case INVITED -> Icons.MAIL;
            case ACTIVE -> Icons.PEOPLE;
            case ENDED -> Icons.HISTORY;
        };
        var lines = new TeamRows(clock);
        people.forEach(row -> lines.person(row, skills(row), openInvitation(row)));
        return new CardBox(icon, getTranslation("team.state." + state.name().toLowerCase(Locale.ROOT)), lines);
    }

    private boolean matches(TeamRow row) {
        var wanted = search.getValue().strip().toLowerCase(getLocale());
        return row.fullName().toLowerCase(getLocale()).contains(wanted)
                || skills(row).stream()
                        .anyMatch(skill -> skill.name().toLowerCase(getLocale()).contains(wanted));
    }

    private List<SkillRow> skills(TeamRow row) {
        return skillsOf.getOrDefault(row.person(), List.of());
    }

    private @Nullable OpenInvitation openInvitation(TeamRow row) {
        return open.get(row.member());
    }
}
