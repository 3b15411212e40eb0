package app.ritme.people.ui;

import app.ritme.people.GuestService;
import app.ritme.people.InvitationService;
import app.ritme.people.MemberId;
import app.ritme.people.PersonDetails;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shell.GuestPages;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.Optional;

/** One guest: how to reach them, and whether they can sign in here. */
class GuestDialog extends KnownPersonDialog {

    private final GuestService guests;
    private final InvitationService invitations;

    GuestDialog(
            PersonDetails details, GuestService guests, InvitationService invitations, Clock clock, Runnable changed) {
        super(details, "guest-", invitations, clock, changed);
        this.guests = guests;
        this.invitations = invitations;
        person.show(details.data());
        fields(new GuestPages(details.id()), person);
        addActions();
    }

    @Override
    void store() {
        guests.change(details().id(), person.read(), details().version());
    }

    @Override
    void mailInvitation() {
        invitations.inviteGuest(details().id());
    }

    @Override
    void endMembership(MemberId member) {
        guests.endMembership(member);
    }

    @Override
    void restore(MemberId member) {
        guests.restore(member);
    }

    @Override
    protected Optional<Conflict> conflict() {
        var now = guests.details(details().id());
        return Optional.of(conflict(
                now,
                () -> {
                    goOnFrom(now);
                    person.show(now.data());
                },
                () -> goOnFrom(now)));
    }

    private void addActions() {
        switch (details().state()) {
            case null -> fields(note(Icons.PERSON, "guests.no-account", inviteButton("guests.invite", "invite-guest")));
            case INVITED -> fields(openInvitation());
            case ACTIVE -> footer(endButton("guests.end"));
            case ENDED ->
                fields(note(
                        Icons.HISTORY, "person.ended.guest", inviteButton("person.invitation.again", "invite-again")));
        }
    }

    private Note note(Icons icon, String key, Button button) {
        return new Note(Note.Tone.PLAIN, icon, "", getTranslation(key)).withActions(button);
    }
}
