package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ExerciseRepository extends JpaRepository<Exercise, UUID> {

    String FITS = " from app.exercise e where (:aside or e.set_aside_at is null)"
            + " and (:pattern = '' or e.pattern = :pattern)"
            + " and (:muscle = '' or :muscle = any (e.muscles))"
            + " and e.equipment in (:equipment)"
            + " and lower(concat_ws(' ', e.name ->> 'nl', e.name ->> 'en')) like :text escape '\\'";

    String CHOICE = "select new app.ritme.training.exercise.ExerciseChoice(e.id, e.name, e.counting, e.equipment,"
            + " case when e.setAsideAt is null then false else true end) from Exercise e";

    /** By name in the language of the reader, where there is one. */
    @Query(
            nativeQuery = true,
            value = "select e.*" + FITS
                    + " order by lower(coalesce(e.name ->> :reader, e.name ->> 'en', e.name ->> 'nl')), e.id"
                    + " limit :size offset :begin")
    List<Exercise> find(
            String text,
            String reader,
            String pattern,
            String muscle,
            Collection<String> equipment,
            boolean aside,
            int begin,
            int size);

    /** What trains the same as these, the nearest of each first: each with which it is akin to, and how. */
    @NativeQuery(sqlResultSetMapping = Exercise.AKIN, value = """
            select e.*, o.id as akin_to from app.exercise o
            cross join lateral (
              select n.*,
                case when n.id = o.easier_id then 'EASIER' when n.id = o.harder_id then 'HARDER'
                  when n.id = o.home_id then 'HOME' when n.pattern = o.pattern then 'SAME_MOVEMENT'
                  else 'SAME_MUSCLES' end as kin,
                row_number() over (order by
                  case n.id when o.easier_id then 1 when o.harder_id then 2 when o.home_id then 3
                    else case when n.pattern = o.pattern and n.muscles && o.muscles then 4
                              when n.pattern = o.pattern then 5 else 6 end end,
                  (select count(*) from unnest(n.muscles) muscle where muscle = any (o.muscles)) desc,
                  n.name ->> 'en', n.name ->> 'nl', n.id) as nearness
              from app.exercise n
              where n.tenant_id = o.tenant_id and n.id <> o.id and n.set_aside_at is null
                and (n.id in (o.easier_id, o.harder_id, o.home_id) or n.pattern = o.pattern or n.muscles && o.muscles)
              order by nearness limit :most) e
            where o.id in (:exercises)
            order by o.id, e.nearness""")
    List<Object[]> akin(Collection<UUID> exercises, int most);

    @Query(nativeQuery = true, value = "select count(*)" + FITS)
    int count(String text, String pattern, String muscle, Collection<String> equipment, boolean aside);

    @Query(CHOICE)
    List<ExerciseChoice> choices();

    @Query(CHOICE + " where e.id in :ids")
    List<ExerciseChoice> choices(Collection<UUID> ids);

    @Query("select new app.ritme.training.exercise.Brought(e.libraryKey, e.id, e.libraryVersion) from Exercise e"
            + " where e.libraryKey is not null")
    List<Brought> brought();

    List<Exercise> findByLibraryKeyIn(Collection<String> keys);

    int countByIdIn(Collection<UUID> ids);

    /** Waits until nobody else fills the library of this house; until the end of the transaction. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended('training.library:' || :house, 0))) t",
            nativeQuery = true)
    int lockLibrary(String house);

    /** What takes the place of an exercise at home. */
    record SubstituteRow(UUID exercise, LocalizedText name) {}

    @Query("select new app.ritme.training.exercise.ExerciseRepository$SubstituteRow(e.id, h.name) from Exercise e"
            + " join Exercise h on h.id = e.homeId where e.id in :ids")
    List<SubstituteRow> substitutes(Collection<UUID> ids);
}
