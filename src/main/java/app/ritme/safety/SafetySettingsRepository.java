package app.ritme.safety;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SafetySettingsRepository extends JpaRepository<SafetySettings, UUID> {

    /** What a house set, with its clinician if they work here now. */
    record Row(
            SafetySettings settings,
            @Nullable UUID clinician,
            @Nullable String clinicianName) {}

    @Query(
            "select new app.ritme.safety.SafetySettingsRepository$Row(s, p.id, trim(concat(p.givenName, ' ', p.familyName)))"
                    + " from SafetySettings s left join Member m on m.personId = s.clinicianId"
                    + " and m.state = app.ritme.people.MemberState.ACTIVE and m.role <> app.ritme.shared.Role.GUEST"
                    + " left join Person p on p.id = m.personId")
    Optional<Row> current();

    @Query("select s from SafetySettings s")
    Optional<SafetySettings> own();
}
