package app.ritme.program;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A published version in the history of its program, and who published it. */
public record VersionRow(UUID version, int number, Instant publishedAt, String givenName, String familyName)
        implements Serializable {

    public ProgramVersionId id() {
        return new ProgramVersionId(version);
    }

    public String publishedBy() {
        return (givenName + " " + familyName).strip();
    }
}
