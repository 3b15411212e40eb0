package app.ritme.people;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation that waits for its answer; not sent yet while {@code sentAt} is absent. */
public record OpenInvitation(
        UUID invitation,
        UUID member,
        String email,
        @Nullable Instant sentAt,
        Instant expiresAt) implements Serializable {

    public InvitationId id() {
        return new InvitationId(invitation);
    }
}
