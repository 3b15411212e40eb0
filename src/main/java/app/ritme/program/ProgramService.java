package app.ritme.program;

import app.ritme.organisation.Standings;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programs of the house: begun, copied, put away and brought back. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class ProgramService {

    private final ProgramVersionRepository versions;
    private final Standings standings;
    private final Clock clock;

    ProgramService(ProgramVersionRepository versions, Standings standings, Clock clock) {
        this.versions = versions;
        this.standings = standings;
        this.clock = clock;
    }

    /** All of them, as their drafts call them; the archived as well. */
    public List<ProgramRow> programs() {
        return versions.drafts().stream().map(ProgramVersion::row).toList();
    }

    /** @throws Refusal when something about it cannot be so */
    @Managers
    @Transactional
    public ProgramId add(ProgramKind kind, ProgramData data) {
        return begin(new ProgramVersion(new Program(kind), data, clock.instant()));
    }

    /** A program of its own with the same days, as a draft. */
    @Managers
    @Transactional
    public ProgramId copy(ProgramId id, LocalizedText name) {
        ProgramVersion draft = draft(id);
        if (name.isEmpty()) {
            throw new Refusal("error.name.empty");
        }
        return begin(draft.copyAs(name, clock.instant()));
    }

    /** Offered no more; whoever is booked keeps what they booked. */
    @Managers
    @Transactional
    public void archive(ProgramId id) {
        draft(id).program().archive(clock.instant());
    }

    /** Takes {@link #archive} back. */
    @Managers
    @Transactional
    public void restore(ProgramId id) {
        draft(id).program().restore();
    }

    private ProgramId begin(ProgramVersion draft) {
        standings.refuseNew();
        return versions.save(draft).program().id();
    }

    private ProgramVersion draft(ProgramId id) {
        return versions.draft(id.value()).orElseThrow(NotFoundException::new);
    }
}
