package app.ritme.export;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExportRepository extends Repository<Export, UUID> {

    Export save(Export export);

    Optional<Export> findById(UUID id);

    List<Export> findByOrderByRequestedAtDescIdDesc(Limit limit);

    boolean existsByState(ExportState state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Export e where e.id = :id")
    Optional<Export> lock(UUID id);
}
