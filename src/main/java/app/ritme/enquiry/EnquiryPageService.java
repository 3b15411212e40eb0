package app.ritme.enquiry;

import app.ritme.people.PersonId;
import app.ritme.people.PersonName;
import app.ritme.people.PersonNames;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the house shows itself to everybody, and who talks with whom asks; managers decide, and hidden is the rule. */
@Service
@Managers
@Transactional(readOnly = true)
public class EnquiryPageService {

    private final EnquiryPageRepository pages;
    private final TalkHostRepository hosts;
    private final PersonNames names;
    private final EntityManager entities;

    EnquiryPageService(
            EnquiryPageRepository pages, TalkHostRepository hosts, PersonNames names, EntityManager entities) {
        this.pages = pages;
        this.hosts = hosts;
        this.names = names;
        this.entities = entities;
    }

    public PageSettings settings() {
        return pages.ofThisOrganisation()
                .map(page -> new PageSettings(
                        page.isOpen(), people(hosts.findAll()), page.minutes(), page.daysAhead(), page.version()))
                .orElse(PageSettings.USUAL);
    }

    /** Who can do introduction talks: everybody who works here, by name. */
    public List<PersonName> team() {
        return names.ofTeamAnd(Set.of()).stream().filter(PersonName::worksHere).toList();
    }

    /**
     * Decides all of it at once.
     *
     * @throws NotFoundException when one of the hosts does not work here
     * @throws Refusal when nobody would do the talks, or a number cannot be
     * @throws ObjectOptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @Transactional
    public void change(PageSettings wanted) {
        refuseStrangers(wanted.hosts());
        if (wanted.open() && wanted.hosts().isEmpty()) {
            throw new Refusal("error.enquiry.nobody");
        }
        PageSettings now = settings();
        if (now.version() != wanted.version()) {
            throw new ObjectOptimisticLockingFailureException(EnquiryPage.class, "page");
        }
        pages.ofThisOrganisation()
                .ifPresentOrElse(page -> become(page, wanted), () -> pages.save(new EnquiryPage(wanted)));
        keepOnly(wanted.hosts());
    }

    /** Whoever read it before must notice a change of the hosts, too. */
    private void become(EnquiryPage page, PageSettings wanted) {
        page.become(wanted);
        entities.lock(page, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private void keepOnly(Set<PersonId> wanted) {
        List<TalkHost> before = hosts.findAll();
        hosts.deleteAll(
                before.stream().filter(host -> !wanted.contains(host.person())).toList());
        Set<PersonId> missing = new HashSet<>(wanted);
        missing.removeAll(people(before));
        missing.forEach(person -> hosts.save(new TalkHost(person)));
    }

    private void refuseStrangers(Set<PersonId> wanted) {
        if (names.of(wanted).values().stream().anyMatch(name -> !name.worksHere())) {
            throw new NotFoundException();
        }
    }

    private static Set<PersonId> people(List<TalkHost> found) {
        return found.stream().map(TalkHost::person).collect(Collectors.toUnmodifiableSet());
    }
}
