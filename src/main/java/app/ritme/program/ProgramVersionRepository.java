package app.ritme.program;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Drafts and published versions; those methods that find one version bring its days with it. */
interface ProgramVersionRepository extends JpaRepository<ProgramVersion, UUID> {

    @Query("select v from ProgramVersion v join fetch v.program left join fetch v.days"
            + " where v.number is null and v.program.id = :program")
    Optional<ProgramVersion> draft(UUID program);

    @Query("select v from ProgramVersion v join fetch v.program left join fetch v.days"
            + " where v.number is null and v.id = (select d.of.id from DayTemplate d where d.id = :day)")
    Optional<ProgramVersion> draftWithDay(UUID day);

    @Query("select v from ProgramVersion v join fetch v.program left join fetch v.days"
            + " where v.number is null and v.id = (select b.day.of.id from Block b where b.id = :block)")
    Optional<ProgramVersion> draftWithBlock(UUID block);

    @Query("select v from ProgramVersion v join fetch v.program left join fetch v.days"
            + " where v.number is not null and v.id = :version")
    Optional<ProgramVersion> publishedWithDays(UUID version);

    @Query("select distinct v from ProgramVersion v join fetch v.program left join fetch v.days"
            + " where v.number is not null and v.id in :versions")
    List<ProgramVersion> publishedWithDays(Collection<UUID> versions);

    @Query("select v from ProgramVersion v join fetch v.program where v.number is not null and v.id in :versions")
    List<ProgramVersion> published(Collection<UUID> versions);

    @Query("select v from ProgramVersion v join fetch v.program where v.number is null")
    List<ProgramVersion> drafts();

    /** The latest version of each program that is offered. */
    @Query(
            "select v from ProgramVersion v join fetch v.program p where v.number = p.published and p.archivedAt is null")
    List<ProgramVersion> offered();

    @Query("select new app.ritme.program.ArcRule(r.day.arc, r) from DayRule r where r.day.of.id = :version"
            + " and r.day.of.number is not null")
    List<ArcRule> arcs(UUID version);

    @Query("select new app.ritme.program.VersionRow(v.id, v.number, v.publishedAt, p.givenName, p.familyName)"
            + " from ProgramVersion v join Person p on p.id = v.publishedBy"
            + " where v.program.id = :program and v.number is not null order by v.number desc")
    List<VersionRow> history(UUID program);
}
