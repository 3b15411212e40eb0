package app.ritme.people.ui;

import app.ritme.people.GuestService;
import app.ritme.people.InvitationService;
import app.ritme.shared.Refusal;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;

/** Adds a guest, who may do without an e-mail address, and asks them in when wanted. */
class AddGuestDialog extends PersonDialog {

    private final GuestService guests;
    private final InvitationService invitations;
    private final Runnable done;
    private final Checkbox invite = new Checkbox(getTranslation("guests.add.invite"));

    AddGuestDialog(GuestService guests, InvitationService invitations, Runnable done) {
        super(
                UI.getCurrent().getTranslation("guests.add.title"),
                UI.getCurrent().getTranslation("guests.add.go"),
                "guest");
        this.guests = guests;
        this.invitations = invitations;
        this.done = done;
        person.focusFirst();
        person.emailHelp(getTranslation("guests.add.email"));
        invite.setTestId("invite-now");
        fields(person, invite);
    }

    @Override
    protected void save() {
        var data = person.read();
        if (invite.getValue() && data.email().isEmpty()) {
            throw new Refusal("error.invitation.no-email");
        }
        var guest = guests.add(data);
        if (invite.getValue()) {
            invitations.inviteGuest(guest);
        }
        done.run();
        Toast.done(
                invite.getValue() ? "person.invited" : "guests.added",
                data.givenName().strip());
    }
}
