package app.ritme.people.ui;

import app.ritme.people.GuestService;
import app.ritme.people.InvitationService;
import app.ritme.people.PersonDetails;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** One guest: how to reach them, and whether they can sign in here. */
class GuestDialog extends PersonDialog {

    private final GuestService guests;
    private final InvitationService invitations;
    private final Clock clock;
    private final Runnable changed;
    private PersonDetails details;

    GuestDialog(
            PersonDetails details, GuestService guests, InvitationService invitations, Clock clock, Runnable changed) {
        super(
                details.fullName(),
                UI.getCurrent().getTranslation("person.save"),
                "guest-" + details.id().value());
        this.details = details;
        this.guests = guests;
        this.invitations = invitations;
        this.clock = clock;
        this.changed = changed;
        person.show(details.data());
        fields(person);
        addActions();
    }

    @Override
    protected void save() {
        store();
        changed.run();
        Toast.done("person.saved", details.fullName());
    }

    @Override
    protected Optional<Conflict> conflict() {
        var now = guests.details(details.id());
        return Optional.of(conflict(
                now,
                () -> {
                    details = now;
                    person.show(now.data());
                },
                () -> details = now));
    }

    private void store() {
        guests.change(details.id(), person.read(), details.version());
    }

    private void addActions() {
        switch (details.state()) {
            case null -> fields(note(Icons.PERSON, "guests.no-account", invite("guests.invite", "invite-guest")));
            case INVITED -> {
                var withdraw = action(getTranslation("person.invitation.withdraw"), this::withdraw);
                withdraw.addThemeVariants(ButtonVariant.TERTIARY);
                withdraw.setTestId("withdraw");
                withdraw.setVisible(details.invitation().isPresent());
                fields(invitationNote(
                        details.invitation().orElse(null),
                        clock,
                        invite("person.invitation.resend", "resend"),
                        withdraw));
            }
            case ACTIVE -> {
                var end = new Button(getTranslation("guests.end"), event -> askToEnd());
                end.addThemeVariants(ButtonVariant.TERTIARY);
                end.setTestId("end");
                footer(end);
            }
            case ENDED ->
                fields(note(Icons.HISTORY, "person.ended.guest", invite("person.invitation.again", "invite-again")));
        }
    }

    private Note note(Icons icon, String key, Button button) {
        return new Note(Note.Tone.PLAIN, icon, "", getTranslation(key)).withActions(button);
    }

    private Button invite(String key, String testId) {
        var button = action(getTranslation(key), this::invite);
        button.setTestId(testId);
        return button;
    }

    /** Also keeps what was typed, so that the mail goes to the address that is shown. */
    private void invite() {
        store();
        invitations.inviteGuest(details.id());
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
                getTranslation("guests.end.title", details.fullName()),
                getTranslation("guests.end.text"),
                getTranslation("guests.end"),
                this::end);
    }

    private void end() {
        var member = Objects.requireNonNull(details.member());
        guests.endMembership(member);
        close();
        changed.run();
        Toast.undo(
                () -> {
                    guests.restore(member);
                    changed.run();
                },
                "guests.end.done",
                details.fullName());
    }
}
