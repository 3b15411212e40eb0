package app.ritme.enrolment.intake;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IntakeRepository extends JpaRepository<Intake, UUID> {

    Optional<Intake> findByPersonId(UUID person);
}
