package app.ritme.enquiry;

import app.ritme.enquiry.EnquiryPageRepository.ShownRow;
import app.ritme.enquiry.PublicPage.Offer;
import app.ritme.enquiry.PublicPage.OfferedEdition;
import app.ritme.enrolment.OpenEdition;
import app.ritme.enrolment.OpenEditions;
import app.ritme.program.ProgramVersionId;
import app.ritme.program.Programs;
import app.ritme.program.PublishedProgram;
import app.ritme.shared.LinkHolders;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see of the bound house, where it wants to be seen. */
@Service
@LinkHolders
@Transactional(readOnly = true)
public class PublicPageService {

    private final EnquiryPageRepository pages;
    private final Programs programs;
    private final OpenEditions editions;

    PublicPageService(EnquiryPageRepository pages, Programs programs, OpenEditions editions) {
        this.pages = pages;
        this.programs = programs;
        this.editions = editions;
    }

    /**
     * Empty while the house shows itself to nobody.
     *
     * @param today in the house
     */
    public Optional<PublicPage> page(LocalDate today) {
        return pages.shown()
                .filter(ShownRow::open)
                .map(shown -> new PublicPage(shown.face(), shown.mayBegin(), offers(today)));
    }

    /** The logo as PNG, which a mailed link shows too while the house shows itself to nobody. */
    public Optional<byte[]> logo() {
        return pages.logo();
    }

    private List<Offer> offers(LocalDate today) {
        List<PublishedProgram> published = programs.published();
        List<OpenEdition> open = editions.from(today);
        Map<ProgramVersionId, PublishedProgram> sold = sold(published, open);
        return published.stream()
                .map(program -> new Offer(
                        program,
                        open.stream()
                                .flatMap(edition -> of(program, edition, sold).stream())
                                .toList()))
                .toList();
    }

    /** Empty for an edition of another program. */
    private static Optional<OfferedEdition> of(
            PublishedProgram program, OpenEdition edition, Map<ProgramVersionId, PublishedProgram> sold) {
        return Optional.ofNullable(sold.get(edition.row().version()))
                .filter(version -> version.program().equals(program.program()))
                .map(version -> new OfferedEdition(edition, version));
    }

    /** The versions that are offered now, and earlier ones that editions still sell. */
    private Map<ProgramVersionId, PublishedProgram> sold(List<PublishedProgram> published, List<OpenEdition> open) {
        var versions = new HashMap<>(
                published.stream().collect(Collectors.toMap(PublishedProgram::version, program -> program)));
        Set<ProgramVersionId> earlier = new HashSet<>(
                open.stream().map(edition -> edition.row().version()).toList());
        earlier.removeAll(versions.keySet());
        if (!earlier.isEmpty()) {
            versions.putAll(programs.versions(earlier));
        }
        return versions;
    }
}
