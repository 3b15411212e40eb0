package app.ritme.export;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.people.Self;
import app.ritme.shared.Language;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything of the house to take along: asked for, prepared in the background, fetched by who asked. */
@Service
@Managers
@Transactional(readOnly = true)
public class ExportService {

    private static final int LISTED = 5;

    private final ExportRepository exports;
    private final Parts parts;
    private final PersonNames names;
    private final Self self;
    private final Tasks tasks;
    private final Clock clock;

    ExportService(ExportRepository exports, Parts parts, PersonNames names, Self self, Tasks tasks, Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.names = names;
        this.self = self;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The latest few, the last first: who asked, and whether it is there. */
    public List<ExportRow> exports() {
        PersonId me = self.person();
        List<Export> latest = exports.findByOrderByRequestedAtDescIdDesc(Limit.of(LISTED));
        Map<PersonId, PersonName> who =
                names.of(latest.stream().map(Export::requestedBy).toList());
        return latest.stream()
                .map(export -> new ExportRow(
                        export.id(),
                        Objects.requireNonNull(who.get(export.requestedBy())).full(),
                        export.requestedBy().equals(me),
                        export.requestedAt(),
                        export.state(),
                        export.size(),
                        export.until()))
                .toList();
    }

    /**
     * Asks for one; it is there soon, for seven days.
     *
     * @param language of the text that explains it
     * @throws Refusal when one is being prepared already
     */
    @Transactional
    public ExportId ask(Language language) {
        if (exports.existsByState(ExportState.PREPARING)) {
            throw new Refusal("error.export.running");
        }
        Export export = exports.save(new Export(self.person(), language, clock.instant()));
        tasks.schedule(ExportJob.WRITE, export.id().value());
        return export.id();
    }

    /**
     * Of how many pieces the file is.
     *
     * @throws NotFoundException when somebody else asked for it, or it is not there yet or any more
     */
    public int parts(ExportId id) {
        return mine(id).parts();
    }

    /** One piece of the file, counted from 0. */
    public byte[] part(ExportId id, int number) {
        Objects.checkIndex(number, mine(id).parts());
        return parts.content(id.value(), number);
    }

    private Export mine(ExportId id) {
        return exports.findById(id.value())
                .filter(export -> export.requestedBy().equals(self.person()))
                .filter(export -> export.isReady(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }
}
