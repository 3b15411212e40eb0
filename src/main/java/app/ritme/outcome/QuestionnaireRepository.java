package app.ritme.outcome;

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

    /** It, and once it is handed in the ones of the same kind handed in before it, the latest first. */
    @Query("select q from Questionnaire asked"
            + " join Questionnaire q on q.personId = asked.personId and q.instrument = asked.instrument"
            + " where asked.id = :id and (q = asked or q.filledAt < asked.filledAt)"
            + " order by q.filledAt desc nulls first")
    List<Questionnaire> withBefore(UUID id, Limit limit);
}
