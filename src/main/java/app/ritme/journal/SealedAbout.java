package app.ritme.journal;

import app.ritme.people.Seal;
import app.ritme.program.BlockKind;
import app.ritme.shared.Language;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Sealed;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The session something is about as it stands in the database, of an entry and of a draft alike. */
@Embeddable
class SealedAbout {

    private static final JsonMapper JSON = JsonMapper.shared();

    private @Nullable UUID sessionId;
    private Sealed about;

    /** What of it is sealed. */
    private record Said(BlockKind kind, Map<Language, String> title, LocalDateTime at) {}

    @SuppressWarnings("NullAway.Init")
    protected SealedAbout() {}

    SealedAbout(String table, UUID row, AboutSession session, Seal seal) {
        this.sessionId = session.session();
        var said = new Said(session.kind(), session.title().texts(), session.at());
        this.about = seal.seal(table, row, JSON.writeValueAsString(said));
    }

    AboutSession open(String table, UUID row, Seal seal) {
        Said said = JSON.readValue(seal.open(table, row, about), Said.class);
        return new AboutSession(sessionId, said.kind(), new LocalizedText(said.title()), said.at());
    }
}
