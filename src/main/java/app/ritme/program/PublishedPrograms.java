package app.ritme.program;

import app.ritme.shared.NotFoundException;
import app.ritme.shared.StaffMembers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the house sells: versions that never change. */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class PublishedPrograms {

    private final Programs programs;
    private final ProgramVersionRepository versions;

    PublishedPrograms(Programs programs, ProgramVersionRepository versions) {
        this.programs = programs;
        this.versions = versions;
    }

    /** The latest version of each program that is offered now. */
    public List<PublishedProgram> published() {
        return programs.published();
    }

    /** @throws NotFoundException when there is no such published version here */
    public PublishedProgram version(ProgramVersionId id) {
        return programs.version(id);
    }

    /** @throws NotFoundException when there is no such published version here */
    public DayPlan dayPlan(ProgramVersionId id) {
        return programs.dayPlan(id);
    }

    /**
     * All of it.
     *
     * @throws NotFoundException when there is no such published version here
     */
    public ProgramDetails details(ProgramVersionId id) {
        return versions.publishedWithDays(id.value())
                .map(version -> version.details(Set.of()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The versions of a program, the latest first.
     *
     * @throws NotFoundException when there is no such program
     */
    public List<VersionRow> history(ProgramId program) {
        List<VersionRow> history = versions.history(program.value());
        if (history.isEmpty() && versions.draft(program.value()).isEmpty()) {
            throw new NotFoundException();
        }
        return history;
    }
}
