package app.ritme.people.ui;

import app.ritme.people.OpenInvitation;
import app.ritme.shared.ui.Formats;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far an invitation has come, in one sentence. */
final class InvitationWords {

    private InvitationWords() {}

    static String of(@Nullable OpenInvitation open, Clock clock, Formats formats) {
        var ui = UI.getCurrent();
        if (open == null) {
            return ui.getTranslation("person.invitation.none");
        }
        if (clock.instant().isAfter(open.expiresAt())) {
            return ui.getTranslation("person.invitation.expired", day(open.expiresAt(), formats));
        }
        Instant sent = open.sentAt();
        return sent == null
                ? ui.getTranslation("person.invitation.leaving")
                : ui.getTranslation("person.invitation.sent", formats.moment(sent), day(open.expiresAt(), formats));
    }

    private static String day(Instant instant, Formats formats) {
        return formats.day(instant.atZone(formats.zone()).toLocalDate());
    }
}
