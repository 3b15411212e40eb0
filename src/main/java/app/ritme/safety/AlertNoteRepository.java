package app.ritme.safety;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AlertNoteRepository extends JpaRepository<AlertNote, UUID> {

    @Query("select n from AlertNote n where n.alertId in :alerts order by n.writtenAt, n.id")
    List<AlertNote> of(Collection<UUID> alerts);
}
