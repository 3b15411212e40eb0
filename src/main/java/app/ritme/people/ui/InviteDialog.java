package app.ritme.people.ui;

import app.ritme.organisation.AllowanceService;
import app.ritme.organisation.Usage;
import app.ritme.organisation.UsageKind;
import app.ritme.people.InvitationService;
import app.ritme.people.SkillService;
import app.ritme.shared.Role;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Asks somebody new into the team. */
class InviteDialog extends PersonDialog {

    private final InvitationService invitations;
    private final Runnable done;
    private final RoleSelect role = new RoleSelect(Role.STAFF);
    private final SkillsBox skills;

    InviteDialog(InvitationService invitations, SkillService skills, AllowanceService allowance, Runnable done) {
        super(
                UI.getCurrent().getTranslation("team.invite.title"),
                UI.getCurrent().getTranslation("team.invite.go"),
                "invite");
        this.invitations = invitations;
        this.done = done;
        this.skills = new SkillsBox(skills, List.of()).growing();
        person.focusFirst();
        person.emailHelp(getTranslation("team.invite.email"));
        fields(person, role, this.skills);
        allowance.usage().stream()
                .filter(usage -> usage.kind() == UsageKind.STAFF && usage.limit() != null)
                .forEach(usage -> fields(room(usage)));
    }

    /** Known before somebody is asked in; the number is the one that keeps from asking too many. */
    private Paragraph room(Usage usage) {
        var room = new Paragraph(getTranslation("team.invite.room", usage.used(), usage.limit()));
        room.addClassName("soft");
        room.setTestId("invite-room");
        return room;
    }

    @Override
    protected void save() {
        var data = person.read();
        invitations.inviteToTeam(data, role.getValue(), skills.chosen());
        done.run();
        Toast.done("person.invited", data.givenName().strip());
    }
}
