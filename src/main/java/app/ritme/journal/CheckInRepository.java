package app.ritme.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CheckInRepository extends JpaRepository<CheckIn, UUID> {

    /** A check-in, and the keys that open its words; absent for a guest of whom nothing was ever sealed. */
    record WithKeys(CheckIn checkIn, byte @Nullable [] personKey, byte @Nullable [] organisationKey) {}

    /** As {@link #between}, to be opened. */
    @Query("select new app.ritme.journal.CheckInRepository$WithKeys(c, k.wrapped, o.wrapped) from CheckIn c"
            + " left join PersonKey k on k.personId = c.personId left join OrganisationKey o on k.id is not null"
            + " where c.personId = :person and c.day between :from and :until order by c.day")
    List<WithKeys> withKeys(UUID person, LocalDate from, LocalDate until);

    @Query("select c from CheckIn c where c.personId = :person and c.day between :from and :until order by c.day")
    List<CheckIn> between(UUID person, LocalDate from, LocalDate until);

    List<CheckIn> findByDayAndPersonIdIn(LocalDate day, Collection<UUID> persons);
}
