package app.ritme.outcome;

import app.ritme.outcome.instrument.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionnaireRepository extends JpaRepository<Questionnaire, UUID> {

    /** What waits, then what was handed in, the latest first. */
    @Query("select q from Questionnaire q where q.personId = :person and q.withdrawnAt is null"
            + " order by q.filledAt desc nulls first, q.opensOn, q.id")
    List<Questionnaire> of(UUID person, Pageable page);

    @Query("select count(q) from Questionnaire q where q.personId = :person and q.withdrawnAt is null"
            + " and q.filledAt is null and q.opensOn <= :today")
    int countWaiting(UUID person, LocalDate today);

    @Query("select q from Questionnaire q where q.personId = :person and q.instrument = :instrument"
            + " and q.filledAt < :before order by q.filledAt desc")
    List<Questionnaire> filledBefore(UUID person, Instrument instrument, Instant before, Limit limit);
}
