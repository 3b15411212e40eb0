package app.ritme.training.exercise;

import app.ritme.shared.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
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

    /** What trains the same as this one, the nearest first. */
    @Query(nativeQuery = true, value = """
            select e.* from app.exercise e
            join app.exercise o on o.tenant_id = e.tenant_id and o.id = :exercise and o.id <> e.id
            where e.set_aside_at is null
              and (e.id in (o.easier_id, o.harder_id, o.home_id) or e.pattern = o.pattern or e.muscles && o.muscles)
            order by case e.id when o.easier_id then 1 when o.harder_id then 2 when o.home_id then 3
                else case when e.pattern = o.pattern and e.muscles && o.muscles then 4
                          when e.pattern = o.pattern then 5 else 6 end end,
              (select count(*) from unnest(e.muscles) muscle where muscle = any (o.muscles)) desc,
              e.name ->> 'en', e.name ->> 'nl', e.id
            limit :most""")
    List<Exercise> akin(UUID exercise, int most);

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
