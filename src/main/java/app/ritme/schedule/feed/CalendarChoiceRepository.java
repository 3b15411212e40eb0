package app.ritme.schedule.feed;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CalendarChoiceRepository extends JpaRepository<CalendarChoice, UUID> {

    /** The one row of the bound organisation. */
    @Query("select c from CalendarChoice c")
    Optional<CalendarChoice> ofThisOrganisation();
}
