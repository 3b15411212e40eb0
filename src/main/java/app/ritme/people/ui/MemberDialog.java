package app.ritme.people.ui;

import app.ritme.people.InvitationService;
import app.ritme.people.MemberData;
import app.ritme.people.MemberState;
import app.ritme.people.PersonDetails;
import app.ritme.people.SkillService;
import app.ritme.people.TeamService;
import app.ritme.shared.Role;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.FormRow;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Somebody who works here: who that is, what they may and can; managers change it, staff read it. */
class MemberDialog extends PersonDialog {

    private final TeamService team;
    private final InvitationService invitations;
    private final Clock clock;
    private final Runnable changed;
    private final RoleSelect role;
    private final Checkbox billing = new Checkbox(getTranslation("person.billing"));
    private final SkillsBox skills;
    private PersonDetails details;

    MemberDialog(
            PersonDetails details,
            boolean mayChange,
            TeamService team,
            SkillService skills,
            InvitationService invitations,
            Clock clock,
            Runnable changed) {
        super(
                details.fullName(),
                UI.getCurrent().getTranslation("person.save"),
                "member-" + details.id().value());
        this.details = details;
        this.team = team;
        this.invitations = invitations;
        this.clock = clock;
        this.changed = changed;
        this.role = new RoleSelect(Objects.requireNonNullElse(details.role(), Role.STAFF));
        this.skills = new SkillsBox(skills, details.skills());
        billing.setHelperText(getTranslation("person.billing.help"));
        billing.setTestId("billing");
        show(details);
        fields(person, new FormRow(role, billing), this.skills);
        if (mayChange) {
            this.skills.growing();
            addActions();
        } else {
            onlyRead();
        }
    }

    @Override
    protected void save() {
        store();
        changed.run();
        Toast.done("person.saved", details.fullName());
    }

    @Override
    protected Optional<Conflict> conflict() {
        var now = team.details(details.id());
        return Optional.of(conflict(now, () -> show(now), () -> details = now));
    }

    private void show(PersonDetails now) {
        details = now;
        person.show(now.data());
        role.setValue(Objects.requireNonNullElse(now.role(), Role.STAFF));
        billing.setValue(now.billing());
        skills.setValue(Set.copyOf(now.skills()));
    }

    /** For who left, only how to reach them. */
    private void store() {
        if (details.state() == MemberState.ENDED) {
            team.describe(details.id(), person.read(), details.version());
            return;
        }
        var rights = new MemberData(role.getValue(), billing.getValue(), skills.chosen());
        team.update(details.id(), person.read(), details.version(), rights);
    }

    private void addActions() {
        switch (Objects.requireNonNull(details.state())) {
            case ACTIVE -> {
                var end = new Button(getTranslation("person.end"), event -> askToEnd());
                end.addThemeVariants(ButtonVariant.TERTIARY);
                end.setTestId("end");
                footer(end);
            }
            case INVITED -> {
                var resend = action(getTranslation("person.invitation.resend"), this::inviteAgain);
                var withdraw = action(getTranslation("person.invitation.withdraw"), this::withdraw);
                resend.setTestId("resend");
                withdraw.addThemeVariants(ButtonVariant.TERTIARY);
                withdraw.setTestId("withdraw");
                withdraw.setVisible(details.invitation().isPresent());
                fields(invitationNote(details.invitation().orElse(null), clock, resend, withdraw));
            }
            case ENDED -> {
                var again = action(getTranslation("person.invitation.again"), this::inviteAgain);
                again.setTestId("invite-again");
                fields(new Note(Note.Tone.PLAIN, Icons.HISTORY, "", getTranslation("person.ended.team"))
                        .withActions(again));
            }
        }
    }

    /** Also keeps what was typed, so that the mail goes to the address that is shown. */
    private void inviteAgain() {
        store();
        invitations.inviteAgain(details.id());
        changed.run();
        Toast.done("person.invited", details.data().givenName());
    }

    private void withdraw() {
        details.invitation().ifPresent(open -> invitations.withdraw(open.id()));
        changed.run();
        Toast.done("person.invitation.withdrawn", details.data().givenName());
    }

    private void askToEnd() {
        Confirm.ask(
                getTranslation("person.end.title", details.fullName()),
                getTranslation("person.end.text"),
                getTranslation("person.end"),
                this::end);
    }

    private void end() {
        var member = Objects.requireNonNull(details.member());
        team.endMembership(member);
        close();
        changed.run();
        Toast.undo(
                () -> {
                    team.restore(member);
                    changed.run();
                },
                "person.end.done",
                details.fullName());
    }

    private void onlyRead() {
        person.setReadOnly();
        role.setReadOnly(true);
        billing.setReadOnly(true);
        skills.setReadOnly(true);
        readOnly();
    }
}
