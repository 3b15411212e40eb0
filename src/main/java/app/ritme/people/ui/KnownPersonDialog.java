package app.ritme.people.ui;

import app.ritme.people.InvitationService;
import app.ritme.people.MemberId;
import app.ritme.people.PersonDetails;
import app.ritme.shared.ui.Confirm;
import app.ritme.shared.ui.Note;
import app.ritme.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Clock;
import java.util.Objects;

/** Somebody the house knows: saved, invited again, an invitation withdrawn, a membership ended and taken back. */
abstract class KnownPersonDialog extends PersonDialog {

    private final InvitationService invitations;
    private final Clock clock;
    private final Runnable changed;
    private PersonDetails details;

    KnownPersonDialog(
            PersonDetails details, String draft, InvitationService invitations, Clock clock, Runnable changed) {
        super(
                details.fullName(),
                UI.getCurrent().getTranslation("person.save"),
                draft + details.id().value());
        this.details = details;
        this.invitations = invitations;
        this.clock = clock;
        this.changed = changed;
    }

    /** Writes what the dialog shows. */
    abstract void store();

    abstract void mailInvitation();

    abstract void endMembership(MemberId member);

    abstract void restore(MemberId member);

    final PersonDetails details() {
        return details;
    }

    /** Goes on from what others saved meanwhile. */
    final void goOnFrom(PersonDetails now) {
        this.details = now;
    }

    @Override
    protected final void save() {
        store();
        changed.run();
        Toast.done("person.saved", details.fullName());
    }

    /** Also keeps what was typed, so that the mail goes to the address that is shown. */
    final Button inviteButton(String key, String testId) {
        var button = action(getTranslation(key), () -> {
            store();
            mailInvitation();
            changed.run();
            Toast.done("person.invited", details.data().givenName());
        });
        button.setTestId(testId);
        return button;
    }

    /** How far the invitation has come, to mail again and to withdraw. */
    final Note openInvitation() {
        var withdraw = action(getTranslation("person.invitation.withdraw"), this::withdraw);
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setTestId("withdraw");
        withdraw.setVisible(details.invitation().isPresent());
        return invitationNote(
                details.invitation().orElse(null), clock, inviteButton("person.invitation.resend", "resend"), withdraw);
    }

    /** @param key of the verb; its title, text and what is said afterwards stand below it */
    final Button endButton(String key) {
        var end = new Button(
                getTranslation(key),
                event -> Confirm.ask(
                        getTranslation(key + ".title", details.fullName()),
                        getTranslation(key + ".text"),
                        getTranslation(key),
                        () -> end(key)));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setTestId("end");
        return end;
    }

    private void withdraw() {
        details.invitation().ifPresent(open -> invitations.withdraw(open.id()));
        changed.run();
        Toast.done("person.invitation.withdrawn", details.data().givenName());
    }

    private void end(String key) {
        var member = Objects.requireNonNull(details.member());
        endMembership(member);
        close();
        changed.run();
        Toast.undo(
                () -> {
                    restore(member);
                    changed.run();
                },
                key + ".done",
                details.fullName());
    }
}
