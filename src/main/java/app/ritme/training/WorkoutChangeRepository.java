package app.ritme.training;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkoutChangeRepository extends JpaRepository<WorkoutChange, UUID> {}
