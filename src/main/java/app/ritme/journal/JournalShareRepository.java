package app.ritme.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JournalShareRepository extends JpaRepository<JournalShare, UUID> {

    List<JournalShare> findByEntryId(UUID entry);
}
