package app.ritme.program;

import app.ritme.organisation.EquipmentNeed;
import app.ritme.organisation.EquipmentRow;
import app.ritme.organisation.EquipmentService;
import app.ritme.organisation.OrganisationLook;
import app.ritme.organisation.OrganisationService;
import app.ritme.people.Self;
import app.ritme.people.SkillRow;
import app.ritme.people.SkillService;
import app.ritme.shared.Language;
import app.ritme.shared.Managers;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Refusal;
import app.ritme.shared.StaffMembers;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The draft of a program, changed as one thing: each change names the version of the draft it was made on, and whoever
 * comes second is told with an {@link ObjectOptimisticLockingFailureException}.
 */
@Service
@StaffMembers
@Transactional(readOnly = true)
public class DraftService {

    private final ProgramVersionRepository versions;
    private final OrganisationService organisation;
    private final SkillService skills;
    private final EquipmentService equipment;
    private final Self self;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    DraftService(
            ProgramVersionRepository versions,
            OrganisationService organisation,
            SkillService skills,
            EquipmentService equipment,
            Self self,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.versions = versions;
        this.organisation = organisation;
        this.skills = skills;
        this.equipment = equipment;
        this.self = self;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws NotFoundException when there is no such program here */
    public ProgramDetails draft(ProgramId id) {
        return get(versions.draft(id.value())).details(languages());
    }

    @Managers
    @Transactional
    public void change(ProgramId id, ProgramData data, long version) {
        change(get(versions.draft(id.value())), version, (draft, now) -> draft.describe(data, now));
    }

    @Managers
    @Transactional
    public DayTemplateId addDay(ProgramId id, DayData data, long version) {
        ProgramVersion draft = get(versions.draft(id.value()));
        draft.refuseStale(version);
        return draft.addDay(data, clock.instant());
    }

    @Managers
    @Transactional
    public void changeDay(DayTemplateId id, DayData data, long version) {
        change(withDay(id), version, (draft, now) -> draft.changeDay(id, data, now));
    }

    /** With all its blocks. */
    @Managers
    @Transactional
    public void removeDay(DayTemplateId id, long version) {
        change(withDay(id), version, (draft, now) -> draft.removeDay(id, now));
    }

    @Managers
    @Transactional
    public BlockId addBlock(DayTemplateId day, BlockData data, long version) {
        ProgramVersion draft = withDay(day);
        refuseUnknown(draft, data);
        draft.refuseStale(version);
        return draft.addBlock(day, data, clock.instant());
    }

    @Managers
    @Transactional
    public void changeBlock(BlockId id, BlockData data, long version) {
        ProgramVersion draft = withBlock(id);
        refuseUnknown(draft, data);
        change(draft, version, (found, now) -> found.changeBlock(id, data, now));
    }

    /** To this hour of this day of the same program. */
    @Managers
    @Transactional
    public void moveBlock(BlockId id, DayTemplateId to, LocalTime start, long version) {
        ProgramVersion draft = withBlock(id);
        draft.day(to);
        change(draft, version, (found, now) -> found.moveBlock(id, to, start, now));
    }

    /** The same at the same hour of other days, where it is one group with this. */
    @Managers
    @Transactional
    public void copyBlock(BlockId id, Set<DayTemplateId> to, long version) {
        ProgramVersion draft = withBlock(id);
        to.forEach(draft::day);
        change(draft, version, (found, now) -> found.copyBlock(id, to, now));
    }

    @Managers
    @Transactional
    public void removeBlock(BlockId id, long version) {
        change(withBlock(id), version, (draft, now) -> entities.remove(draft.removeBlock(id, now)));
    }

    /**
     * Makes what the draft is now the version that is sold from now on. Whoever is booked keeps theirs.
     *
     * @throws Refusal when something prevents it, or nothing changed
     */
    @Managers
    @Transactional
    public ProgramVersionId publish(ProgramId id, long version) {
        ProgramVersion draft = get(versions.draft(id.value()));
        draft.refuseStale(version);
        ProgramVersion published = draft.publish(self.person(), clock.instant());
        // now, so that whoever comes second learns of it before the same number is given twice
        versions.flush();
        versions.save(published);
        events.publishEvent(new ProgramPublished(id, published.id()));
        return published.id();
    }

    private void change(ProgramVersion draft, long version, BiConsumer<ProgramVersion, Instant> change) {
        draft.refuseStale(version);
        change.accept(draft, clock.instant());
    }

    private ProgramVersion withDay(DayTemplateId id) {
        return get(versions.draftWithDay(id.value()));
    }

    private ProgramVersion withBlock(BlockId id) {
        return get(versions.draftWithBlock(id.value()));
    }

    private static ProgramVersion get(Optional<ProgramVersion> found) {
        return found.orElseThrow(NotFoundException::new);
    }

    private void refuseUnknown(ProgramVersion draft, BlockData data) {
        if (data.groupOf() != null) {
            draft.block(data.groupOf());
        }
        if (data.skill() != null && skills.skills().stream().map(SkillRow::id).noneMatch(data.skill()::equals)) {
            throw new NotFoundException();
        }
        EquipmentNeed need = data.equipment();
        if (need != null && equipment.equipment().stream().map(EquipmentRow::id).noneMatch(need.kind()::equals)) {
            throw new NotFoundException();
        }
    }

    private Set<Language> languages() {
        OrganisationLook look = organisation.look();
        return look.otherLanguages() ? EnumSet.allOf(Language.class) : EnumSet.of(look.language());
    }
}
