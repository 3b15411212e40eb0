package app.ritme.people.ui;

import app.ritme.people.InvitationService;
import app.ritme.people.MemberData;
import app.ritme.people.MemberId;
import app.ritme.people.MemberState;
import app.ritme.people.PersonDetails;
import app.ritme.people.SkillService;
import app.ritme.people.TeamService;
import app.ritme.shared.Role;
import app.ritme.shared.ui.CurrentHouse;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Somebody who works here: who that is, what they may and can; managers change it, staff read it. */
class MemberDialog extends KnownPersonDialog {

    private final TeamService team;
    private final InvitationService invitations;
    private final RoleSelect role;
    private final Checkbox billing = new Checkbox(getTranslation("person.billing"));
    private final SkillsBox skills;

    MemberDialog(
            PersonDetails details,
            boolean mayChange,
            TeamService team,
            SkillService skills,
            InvitationService invitations,
            Clock clock,
            Runnable changed) {
        super(details, "member-", invitations, clock, changed);
        this.team = team;
        this.invitations = invitations;
        this.role = new RoleSelect(Objects.requireNonNullElse(details.role(), Role.STAFF));
        this.skills = new SkillsBox(skills, details.skills());
        billing.setTestId("billing");
        role.addValueChangeListener(event -> offerBilling());
        show(details);
        fields(person, new FormRow(role, billing), this.skills);
        if (mayChange) {
            this.skills.growing();
            addActions();
        } else {
            onlyRead();
        }
    }

    /** For who left, only how to reach them. */
    @Override
    void store() {
        if (details().state() == MemberState.ENDED) {
            team.describe(details().id(), person.read(), details().version());
            return;
        }
        var rights = new MemberData(role.getValue(), billing.getValue(), skills.chosen());
        team.update(details().id(), person.read(), details().version(), rights);
    }

    @Override
    void mailInvitation() {
        invitations.inviteAgain(details().id());
    }

    @Override
    void endMembership(MemberId member) {
        team.endMembership(member);
    }

    @Override
    void restore(MemberId member) {
        team.restore(member);
    }

    @Override
    protected Optional<Conflict> conflict() {
        var now = team.details(details().id());
        return Optional.of(conflict(now, () -> show(now), () -> goOnFrom(now)));
    }

    private void show(PersonDetails now) {
        goOnFrom(now);
        person.show(now.data());
        role.setValue(Objects.requireNonNullElse(now.role(), Role.STAFF));
        billing.setValue(now.billing());
        offerBilling();
        skills.setValue(Set.copyOf(now.skills()));
    }

    /** Only a manager can have it, and only who has it hands it on. */
    private void offerBilling() {
        boolean manager = role.getValue() == Role.MANAGER;
        boolean mayGive = CurrentHouse.get().billing();
        billing.setEnabled(manager && mayGive);
        if (!manager) {
            billing.setValue(false);
        }
        billing.setHelperText(getTranslation(
                !manager ? "person.billing.managers" : mayGive ? "person.billing.help" : "person.billing.others"));
    }

    private void addActions() {
        switch (Objects.requireNonNull(details().state())) {
            case ACTIVE -> footer(endButton("person.end"));
            case INVITED -> fields(openInvitation());
            case ENDED ->
                fields(new Note(Note.Tone.PLAIN, Icons.HISTORY, "", getTranslation("person.ended.team"))
                        .withActions(inviteButton("person.invitation.again", "invite-again")));
        }
    }

    private void onlyRead() {
        person.setReadOnly();
        role.setReadOnly(true);
        billing.setReadOnly(true);
        skills.setReadOnly(true);
        readOnly();
    }
}
