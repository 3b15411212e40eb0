package app.ritme.outcome.compass;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offers no way to change or remove what is written; the database has none either. */
interface CompassFigureRepository extends Repository<CompassFigure, UUID> {

    void save(CompassFigure figure);

    /** Of an edition, in the order they came. */
    @Query("select f from CompassFigure f where f.editionId = :edition order by f.id")
    List<CompassFigure> of(UUID edition);
}
