package app.ritme.outcome.measure;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasurementRepository extends JpaRepository<Measurement, UUID> {

    /** Of a guest, the first first, struck ones too. */
    @Query("select new app.ritme.outcome.measure.Measured(m.id, m.measure, m.definitionVersion, m.value, m.measuredOn,"
            + " m.recordedAt, trim(concat(p.givenName, ' ', p.familyName)), m.corrects, m.struckAt)"
            + " from Measurement m join Person p on p.id = m.recordedBy where m.personId = :person"
            + " order by m.measuredOn, m.recordedAt, m.id")
    List<Measured> of(UUID person, Limit limit);
}
