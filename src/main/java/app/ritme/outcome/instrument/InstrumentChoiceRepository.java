package app.ritme.outcome.instrument;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InstrumentChoiceRepository extends JpaRepository<InstrumentChoice, UUID> {

    Optional<InstrumentChoice> findByInstrument(Instrument instrument);
}
