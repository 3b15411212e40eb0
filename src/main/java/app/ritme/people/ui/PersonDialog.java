package app.ritme.people.ui;

import app.ritme.people.OpenInvitation;
import app.ritme.people.PersonDetails;
import app.ritme.shared.ui.FormDialog;
import app.ritme.shared.ui.Formats;
import app.ritme.shared.ui.Icons;
import app.ritme.shared.ui.Note;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person of the house: what all dialogs about somebody share. */
abstract class PersonDialog extends FormDialog {

    protected final PersonFields person;

    PersonDialog(String title, String verb, String draft) {
        super(title, verb);
        person = new PersonFields(draft);
        person.sayIn(this);
    }

    final void refusals(HasValidation name, HasValidation email) {
        says("error.name.empty", name);
        says("error.email", email);
        says("error.person.email-taken", email);
        says("error.invitation.no-email", email);
    }

    /** What others saved about this person meanwhile. */
    protected final Conflict conflict(PersonDetails now, Runnable take, Runnable keep) {
        var data = now.data();
        var words = String.join(
                " · ",
                Stream.of(Optional.of(now.fullName()), data.email().map(Object::toString), Optional.of(data.phone()))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .toList());
        return new Conflict(words, take, keep);
    }

    /** How far an invitation has come, with what can be done about it. */
    static Note invitationNote(@Nullable OpenInvitation open, Clock clock, Component... actions) {
        return new Note(Note.Tone.PLAIN, Icons.MAIL, "", InvitationWords.of(open, clock, Formats.here()))
                .withActions(actions);
    }
}
