package app.ritme.outcome.shown;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestFigureChoiceRepository extends JpaRepository<GuestFigureChoice, UUID> {

    List<GuestFigureChoice> findByPersonId(UUID guest);
}
