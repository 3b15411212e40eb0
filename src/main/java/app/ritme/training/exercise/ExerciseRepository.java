package app.ritme.training.exercise;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ExerciseRepository extends JpaRepository<Exercise, UUID> {

    int countByIdIn(Collection<UUID> ids);

    /** Waits until nobody else fills the library of this house; until the end of the transaction. */
    @Query(
            value =
                    "select 1 from (select pg_advisory_xact_lock(hashtextextended('training.library:' || :house, 0))) t",
            nativeQuery = true)
    int lockLibrary(String house);
}
