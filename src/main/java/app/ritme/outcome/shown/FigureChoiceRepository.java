package app.ritme.outcome.shown;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FigureChoiceRepository extends JpaRepository<FigureChoice, UUID> {}
