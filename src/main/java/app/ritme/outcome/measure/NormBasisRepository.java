package app.ritme.outcome.measure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NormBasisRepository extends JpaRepository<NormBasis, UUID> {

    Optional<NormBasis> findByPersonId(UUID person);
}
